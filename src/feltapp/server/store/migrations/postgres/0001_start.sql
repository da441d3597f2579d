CREATE TABLE state (
  one SMALLINT PRIMARY KEY CHECK (one = 1),
  epoch TEXT NOT NULL,
  version BIGINT NOT NULL
);
INSERT INTO state VALUES (1, '', 0);
CREATE SEQUENCE commits;

CREATE TABLE epoch (id TEXT PRIMARY KEY, started_ms BIGINT NOT NULL);
CREATE TABLE kept (epoch TEXT NOT NULL, mappe TEXT NOT NULL, pos BIGINT NOT NULL, PRIMARY KEY (epoch, mappe));

CREATE TABLE mappe (
  no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  bruker TEXT NOT NULL,
  kind TEXT NOT NULL,
  team TEXT NOT NULL,
  pos BIGINT NOT NULL DEFAULT 0,
  key BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX mappe_team ON mappe (team, kind, pos, key);
CREATE INDEX mappe_bruker ON mappe (bruker);

CREATE TABLE revision (
  mappe BIGINT NOT NULL REFERENCES mappe (no),
  pos BIGINT NOT NULL,
  id BYTEA NOT NULL UNIQUE,
  header BYTEA NOT NULL,
  body BYTEA NOT NULL,
  signature BYTEA NOT NULL,
  PRIMARY KEY (mappe, pos)
);
-- sealed bytes do not compress: trying costs time and gains nothing
ALTER TABLE revision ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE TABLE waiting (
  id BYTEA PRIMARY KEY,
  mappe TEXT NOT NULL,
  author TEXT NOT NULL,
  carrier TEXT NOT NULL,
  header BYTEA NOT NULL,
  body BYTEA NOT NULL,
  signature BYTEA NOT NULL,
  since_ms BIGINT NOT NULL
);
CREATE INDEX waiting_mappe ON waiting (mappe);
CREATE TABLE deleted (id BYTEA PRIMARY KEY, mappe TEXT NOT NULL, at_ms BIGINT NOT NULL);

CREATE TABLE certificate (
  no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  device TEXT NOT NULL UNIQUE,
  medarbeider TEXT NOT NULL,
  data BYTEA NOT NULL,
  revoked_ms BIGINT
);
CREATE TABLE innrullering (grant_key BYTEA PRIMARY KEY, data BYTEA NOT NULL, ends_ms BIGINT NOT NULL, device TEXT);
CREATE TABLE access (
  no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  medarbeider TEXT NOT NULL,
  mappe TEXT NOT NULL,
  allowed SMALLINT NOT NULL,
  from_ms BIGINT NOT NULL,
  to_ms BIGINT,
  device TEXT NOT NULL,
  at_ms BIGINT NOT NULL
);
CREATE INDEX access_medarbeider ON access (medarbeider);
CREATE INDEX access_mappe ON access (mappe);

CREATE TABLE wrapped (
  mappe TEXT NOT NULL,
  version BIGINT NOT NULL,
  sealed BYTEA NOT NULL,
  PRIMARY KEY (mappe, version)
);

CREATE TABLE log_row (
  id TEXT PRIMARY KEY,
  mappe TEXT NOT NULL,
  device TEXT NOT NULL,
  seq BIGINT NOT NULL,
  sealed BYTEA NOT NULL,
  received_ms BIGINT NOT NULL
);
CREATE INDEX log_row_mappe ON log_row (mappe);
CREATE TABLE event (
  no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at_ms BIGINT NOT NULL,
  what TEXT NOT NULL,
  device TEXT NOT NULL,
  subject TEXT NOT NULL
);
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append only';
END $$;
CREATE TRIGGER log_row_kept BEFORE UPDATE OR DELETE ON log_row FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER event_kept BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE TABLE draft (
  draft TEXT PRIMARY KEY,
  mappe TEXT NOT NULL,
  medarbeider TEXT NOT NULL,
  sealed BYTEA NOT NULL,
  saved_ms BIGINT NOT NULL
);
CREATE TABLE blob (
  mappe TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size BIGINT NOT NULL,
  done SMALLINT NOT NULL DEFAULT 0,
  PRIMARY KEY (mappe, sha256)
);
CREATE TABLE blob_part (
  mappe TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at BIGINT NOT NULL,
  data BYTEA NOT NULL,
  PRIMARY KEY (mappe, sha256, at)
);
