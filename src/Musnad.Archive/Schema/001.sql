-- The archive's first schema. Times are ISO 8601; days are Gregorian; booleans are 0 and 1.

-- Facts of the archive as a whole: 'folding': which folding made its search index; 'revision': counts the changes;
-- 'collation': which version worked out what is told again, missing when something has changed since; 'collation_sha256': of those rows.
CREATE TABLE meta(
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One call of an adding command.
CREATE TABLE run(
  key INTEGER PRIMARY KEY,
  started TEXT NOT NULL,
  ended TEXT,                         -- null while it runs, and when it was killed
  continues INTEGER,                  -- the first run with these inputs that was stopped or killed, and that this one goes on with
  stopped INTEGER NOT NULL DEFAULT 0, -- 1: the user ended it before its inputs were through
  process INTEGER NOT NULL DEFAULT 0, -- of the operating system; tells a run that was killed from one that goes on
  machine TEXT NOT NULL DEFAULT '',
  what TEXT NOT NULL,                 -- its inputs, for a person
  extractor TEXT NOT NULL,
  added INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  redone INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  seconds REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE run_failure(
  key INTEGER PRIMARY KEY,
  run_key INTEGER NOT NULL REFERENCES run(key) ON DELETE CASCADE,
  input TEXT NOT NULL,
  line INTEGER,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX run_failure_run ON run_failure(run_key);

-- A text, stored once however often it is published.
CREATE TABLE text(
  key INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
) STRICT;

-- A publication of a text, with its record.
CREATE TABLE article(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,            -- 16 hexadecimal digits: see ArticleIdentity
  page TEXT NOT NULL,                 -- shared by the versions of one page
  superseded INTEGER NOT NULL,        -- 1: a newer version of its page is held
  text_key INTEGER NOT NULL REFERENCES text(key),
  name TEXT NOT NULL,                 -- the identifier that the input gave
  outlet TEXT,
  title TEXT,
  url TEXT,
  published TEXT,
  published_day TEXT,
  retrieved TEXT,
  agency TEXT,
  language TEXT NOT NULL,
  added_run INTEGER NOT NULL REFERENCES run(key),  -- of a run that goes on with another, that one: a kill must not change the order of versions
  read_run INTEGER NOT NULL REFERENCES run(key),
  extractor TEXT NOT NULL,
  failure TEXT,                       -- why there is no record, or null
  record BLOB,                        -- Brotli of the JSON of contract musnad-record-1; null when it failed
  record_sha256 TEXT,                 -- of that JSON
  checksum TEXT NOT NULL              -- SHA-256 of the values above but superseded, keys, runs and record: see ArticleChecksum
) STRICT;
CREATE INDEX article_page ON article(page);
CREATE INDEX article_day ON article(published_day, outlet);
CREATE INDEX article_outlet ON article(outlet, published_day);
CREATE INDEX article_text ON article(text_key);
CREATE INDEX article_extractor ON article(extractor);
CREATE INDEX article_failure ON article(key) WHERE failure IS NOT NULL;

-- What queries ask of a record; everything here is also in article.record.
CREATE TABLE actor(
  key INTEGER PRIMARY KEY,
  article_key INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT
) STRICT;
CREATE INDEX actor_article ON actor(article_key);

CREATE TABLE statement(
  key INTEGER PRIMARY KEY,
  article_key INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE,
  id TEXT NOT NULL,
  source_key INTEGER REFERENCES actor(key),
  basis TEXT NOT NULL,
  confidence REAL NOT NULL,
  stance TEXT NOT NULL,
  channel TEXT,
  date TEXT,
  quotation TEXT NOT NULL,
  within_key INTEGER REFERENCES statement(key)
) STRICT;
CREATE INDEX statement_article ON statement(article_key);
CREATE INDEX statement_source ON statement(source_key);
CREATE INDEX statement_within ON statement(within_key) WHERE within_key IS NOT NULL;

CREATE TABLE statement_target(
  statement_key INTEGER NOT NULL REFERENCES statement(key) ON DELETE CASCADE,
  actor_key INTEGER NOT NULL REFERENCES actor(key),
  PRIMARY KEY(statement_key, actor_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_target_actor ON statement_target(actor_key);

CREATE TABLE event(
  key INTEGER PRIMARY KEY,
  article_key INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  date TEXT,
  realis TEXT NOT NULL
) STRICT;
CREATE INDEX event_article ON event(article_key);

CREATE TABLE event_party(
  event_key INTEGER NOT NULL REFERENCES event(key) ON DELETE CASCADE,
  actor_key INTEGER NOT NULL REFERENCES actor(key),
  part TEXT NOT NULL CHECK (part IN ('actor', 'recipient')),
  PRIMARY KEY(event_key, actor_key, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_party_actor ON event_party(actor_key);

-- Search: the folded stems of a text's words, without the words themselves. Rowids are keys.
CREATE VIRTUAL TABLE article_search USING fts5(stems, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE statement_search USING fts5(stems, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");

-- What is told again: worked out from all records, and made anew as a whole.
CREATE TABLE identity(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT,
  country TEXT,
  wikidata TEXT,
  side TEXT NOT NULL
) STRICT;
CREATE INDEX identity_country ON identity(country);

CREATE TABLE identity_name(
  identity_key INTEGER NOT NULL REFERENCES identity(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,          -- 0: the most frequent
  name TEXT NOT NULL,
  stems TEXT NOT NULL,
  PRIMARY KEY(identity_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_name_stems ON identity_name(stems);

CREATE TABLE actor_identity(
  actor_key INTEGER PRIMARY KEY REFERENCES actor(key) ON DELETE CASCADE,
  identity_key INTEGER NOT NULL REFERENCES identity(key) ON DELETE CASCADE
) STRICT;
CREATE INDEX actor_identity_identity ON actor_identity(identity_key);

CREATE TABLE copy_group(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE article_copy(
  article_key INTEGER PRIMARY KEY REFERENCES article(key) ON DELETE CASCADE,
  group_key INTEGER NOT NULL REFERENCES copy_group(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,          -- 0: the first
  likeness REAL NOT NULL
) STRICT;
CREATE INDEX article_copy_group ON article_copy(group_key);

CREATE TABLE contact(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  mode TEXT,
  date TEXT,
  first_published TEXT,
  articles INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  sides INTEGER NOT NULL,
  unattributed INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_day ON contact(date);

CREATE TABLE contact_participant(
  contact_key INTEGER NOT NULL REFERENCES contact(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  participant TEXT NOT NULL,          -- identity.id, or article/actor
  PRIMARY KEY(contact_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_participant_id ON contact_participant(participant);

CREATE TABLE contact_telling(
  contact_key INTEGER NOT NULL REFERENCES contact(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,          -- 0: the earliest published
  event_key INTEGER NOT NULL REFERENCES event(key) ON DELETE CASCADE,
  statement_key INTEGER REFERENCES statement(key) ON DELETE CASCADE,
  realis TEXT NOT NULL,
  origin TEXT,
  PRIMARY KEY(contact_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_telling_event ON contact_telling(event_key);

CREATE TABLE contact_origin(
  contact_key INTEGER NOT NULL REFERENCES contact(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  side TEXT NOT NULL,
  speaker TEXT,
  PRIMARY KEY(contact_key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE utterance(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  speaker TEXT NOT NULL,              -- identity.id, or article/actor
  articles INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  sides INTEGER NOT NULL,
  unattributed INTEGER NOT NULL
) STRICT;

CREATE TABLE utterance_telling(
  utterance_key INTEGER NOT NULL REFERENCES utterance(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  statement_key INTEGER NOT NULL REFERENCES statement(key) ON DELETE CASCADE,
  share REAL NOT NULL,
  origin TEXT,
  PRIMARY KEY(utterance_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX utterance_telling_statement ON utterance_telling(statement_key);

CREATE TABLE utterance_origin(
  utterance_key INTEGER NOT NULL REFERENCES utterance(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  side TEXT NOT NULL,
  speaker TEXT,
  PRIMARY KEY(utterance_key, position)
) STRICT, WITHOUT ROWID;

-- What the user knows better about who is who; it survives every re-run.
CREATE TABLE correction(
  key INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  added TEXT NOT NULL,
  UNIQUE(kind, first, second)
) STRICT;
