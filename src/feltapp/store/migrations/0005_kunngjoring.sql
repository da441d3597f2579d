-- Each meeting with sentral begins by asking which mapper were made here and not told: nearly always none.
CREATE INDEX mappe_unannounced ON mappe (id) WHERE announced = 0;
