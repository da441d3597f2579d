-- Which record a signed rettelse stands beside (helsepersonelloven § 42).  There were none before.
ALTER TABLE record ADD COLUMN corrects BLOB;
CREATE INDEX record_corrects ON record (corrects) WHERE corrects IS NOT NULL;
