CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  epoch TEXT NOT NULL,
  version INTEGER NOT NULL,
  commits INTEGER NOT NULL
);
INSERT INTO state VALUES (1, '', 0, 0);

CREATE TABLE epoch (id TEXT PRIMARY KEY, started_ms INTEGER NOT NULL);
CREATE TABLE kept (epoch TEXT NOT NULL, mappe TEXT NOT NULL, pos INTEGER NOT NULL, PRIMARY KEY (epoch, mappe)) WITHOUT ROWID;

CREATE TABLE mappe (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  bruker TEXT NOT NULL,
  kind TEXT NOT NULL,
  team TEXT NOT NULL,
  pos INTEGER NOT NULL DEFAULT 0,
  key INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX mappe_team ON mappe (team, kind, pos, key);
CREATE INDEX mappe_bruker ON mappe (bruker);

CREATE TABLE revision (
  mappe INTEGER NOT NULL REFERENCES mappe (no),
  pos INTEGER NOT NULL,
  id BLOB NOT NULL UNIQUE,
  header BLOB NOT NULL,
  body BLOB NOT NULL,
  signature BLOB NOT NULL,
  UNIQUE (mappe, pos)
);
CREATE TABLE waiting (
  id BLOB PRIMARY KEY,
  mappe TEXT NOT NULL,
  author TEXT NOT NULL,
  carrier TEXT NOT NULL,
  header BLOB NOT NULL,
  body BLOB NOT NULL,
  signature BLOB NOT NULL,
  since_ms INTEGER NOT NULL
);
CREATE INDEX waiting_mappe ON waiting (mappe);
CREATE TABLE deleted (id BLOB PRIMARY KEY, mappe TEXT NOT NULL, at_ms INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE certificate (
  no INTEGER PRIMARY KEY,
  device TEXT NOT NULL UNIQUE,
  medarbeider TEXT NOT NULL,
  data BLOB NOT NULL,
  revoked_ms INTEGER
);
CREATE TABLE innrullering (grant_key BLOB PRIMARY KEY, data BLOB NOT NULL, ends_ms INTEGER NOT NULL, device TEXT);
CREATE TABLE access (
  no INTEGER PRIMARY KEY,
  medarbeider TEXT NOT NULL,
  mappe TEXT NOT NULL,
  allowed INTEGER NOT NULL,
  from_ms INTEGER NOT NULL,
  to_ms INTEGER,
  device TEXT NOT NULL,
  at_ms INTEGER NOT NULL
);
CREATE INDEX access_medarbeider ON access (medarbeider);
CREATE INDEX access_mappe ON access (mappe);

CREATE TABLE wrapped (
  mappe TEXT NOT NULL,
  version INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (mappe, version)
) WITHOUT ROWID;

CREATE TABLE log_row (
  id TEXT PRIMARY KEY,
  mappe TEXT NOT NULL,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  received_ms INTEGER NOT NULL
);
CREATE INDEX log_row_mappe ON log_row (mappe);
CREATE TABLE event (
  no INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  what TEXT NOT NULL,
  device TEXT NOT NULL,
  subject TEXT NOT NULL
);
CREATE TRIGGER log_row_kept BEFORE UPDATE ON log_row BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER log_row_stays BEFORE DELETE ON log_row BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER event_kept BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'append only'); END;

CREATE TABLE draft (
  draft TEXT PRIMARY KEY,
  mappe TEXT NOT NULL,
  medarbeider TEXT NOT NULL,
  sealed BLOB NOT NULL,
  saved_ms INTEGER NOT NULL
);
CREATE TABLE blob (
  mappe TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  done INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (mappe, sha256)
) WITHOUT ROWID;
CREATE TABLE blob_part (
  mappe TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (mappe, sha256, at)
);
