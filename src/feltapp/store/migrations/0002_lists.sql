-- What every list asks of all records: those with two versions or an unreadable head, and what was written lately.
CREATE INDEX record_unsettled ON record (n) WHERE choices > 0 OR read_only = 1;
CREATE INDEX record_lately ON record (recorded_utc);
