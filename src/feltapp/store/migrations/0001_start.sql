-- The first schema.  Kept to SQL that Debian's own sqlcipher program understands (no STRICT): docs/adr/0008.
CREATE TABLE store (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  store_id BLOB NOT NULL,
  seq INTEGER NOT NULL
);

CREATE TABLE mappe (
  id BLOB PRIMARY KEY,
  bruker BLOB NOT NULL,
  kind TEXT NOT NULL,
  team BLOB NOT NULL,
  announced INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX mappe_bruker ON mappe (bruker);

CREATE TABLE stream (
  mappe BLOB PRIMARY KEY,
  pos INTEGER NOT NULL
);

-- Which records there are.  All below the line is derived from revisions and may be rebuilt.
CREATE TABLE record (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  mappe BLOB NOT NULL,
  bruker BLOB NOT NULL,
  skjema_id TEXT NOT NULL,
  skjema TEXT NOT NULL,
  stale INTEGER NOT NULL DEFAULT 1,
  gone INTEGER NOT NULL DEFAULT 0,
  --
  heads BLOB NOT NULL DEFAULT x'',
  choices INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'paagaar',
  authors BLOB NOT NULL DEFAULT x'',
  recorded_at TEXT NOT NULL DEFAULT '',
  recorded_utc REAL NOT NULL DEFAULT 0,
  happened_at TEXT,
  signed BLOB,
  read_only INTEGER NOT NULL DEFAULT 0,
  answered INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL DEFAULT '',
  preview TEXT NOT NULL DEFAULT '',
  list TEXT
);
CREATE INDEX record_bruker ON record (bruker);
CREATE INDEX record_mappe ON record (mappe);
CREATE INDEX record_skjema ON record (skjema_id);
CREATE INDEX record_stale ON record (n) WHERE stale = 1;

-- pos: place in the mappe's stream, NULL while only this laptop is known to have it: that is the outbox.
-- body: NULL after an ordered deletion.  verified: 0 not yet, 1 holds, 2 does not.
CREATE TABLE revision (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  record INTEGER NOT NULL REFERENCES record (n),
  pos INTEGER,
  verified INTEGER NOT NULL DEFAULT 0,
  outcome TEXT,
  header BLOB NOT NULL,
  body BLOB,
  signature BLOB NOT NULL
);
CREATE INDEX revision_record ON revision (record);
CREATE INDEX revision_outbox ON revision (n) WHERE pos IS NULL;
CREATE INDEX revision_unverified ON revision (n) WHERE verified = 0;

-- Revisions whose header a newer feltapp wrote: kept and counted, never shown.
CREATE TABLE stray (
  signature BLOB PRIMARY KEY,
  mappe BLOB NOT NULL,
  pos INTEGER NOT NULL,
  header BLOB NOT NULL,
  body BLOB NOT NULL
);

CREATE TABLE draft (
  id BLOB PRIMARY KEY,
  record BLOB NOT NULL,
  mappe BLOB NOT NULL,
  bruker BLOB NOT NULL,
  saved_at TEXT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX draft_bruker ON draft (bruker);
CREATE INDEX draft_record ON draft (record);

-- Drafts sealed to the municipality because the mappe was taken away; this laptop cannot read them any more.
CREATE TABLE draft_backup (
  draft BLOB PRIMARY KEY,
  mappe BLOB NOT NULL,
  sealed BLOB NOT NULL
);

CREATE TABLE log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  bruker BLOB,
  mappe BLOB,
  sent INTEGER NOT NULL DEFAULT 0,
  entry BLOB NOT NULL,
  chain BLOB NOT NULL
);
CREATE INDEX log_bruker ON log (bruker);
CREATE INDEX log_unsent ON log (seq) WHERE sent = 0;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One row per record, filled behind; the words themselves are not kept, only where they occur.
CREATE VIRTUAL TABLE search USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
CREATE TABLE search_todo (
  record INTEGER PRIMARY KEY
);
