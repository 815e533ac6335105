-- Why: the first shape of a workspace: people, ladders, evidence and its claims, assessments and reviews, and the history
-- of every change. Claims carry copies of day, quarter, tier, privacy and trash, so that a heatmap is read from one index.
-- Every table of content has a row_hash over its names and values, which finds what the disk garbled.
-- Quarters are year * 4 + (0 to 3). Days are ISO text. 1920298599 spells "rung" and tells our files from others.

CREATE TABLE setting (
  key      TEXT NOT NULL PRIMARY KEY,
  value    TEXT NOT NULL,
  row_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id         TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL,
  relation   TEXT NOT NULL,
  ladder_id  TEXT NOT NULL,
  level      TEXT NOT NULL,
  target     TEXT,
  currency   TEXT NOT NULL,
  created_on TEXT NOT NULL,
  row_hash   BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ladder (
  id                 TEXT    NOT NULL,
  version            TEXT    NOT NULL,
  title              TEXT    NOT NULL,
  about              TEXT    NOT NULL,
  operating_percent  INTEGER NOT NULL,
  individual_window  INTEGER NOT NULL,
  individual_claims  INTEGER NOT NULL,
  individual_quarters INTEGER NOT NULL,
  leadership_window  INTEGER NOT NULL,
  leadership_claims  INTEGER NOT NULL,
  leadership_quarters INTEGER NOT NULL,
  stamp              TEXT    NOT NULL,
  adopted_on         TEXT    NOT NULL,
  row_hash           BLOB    NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE ladder_level (
  ladder_id      TEXT    NOT NULL,
  ladder_version TEXT    NOT NULL,
  id             TEXT    NOT NULL,
  place          INTEGER NOT NULL,
  title          TEXT    NOT NULL,
  track          TEXT    NOT NULL,
  after_levels   TEXT    NOT NULL,
  scope          TEXT    NOT NULL,
  horizon        TEXT    NOT NULL,
  row_hash       BLOB    NOT NULL,
  PRIMARY KEY (ladder_id, ladder_version, id),
  FOREIGN KEY (ladder_id, ladder_version) REFERENCES ladder (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE ladder_area (
  ladder_id      TEXT    NOT NULL,
  ladder_version TEXT    NOT NULL,
  place          INTEGER NOT NULL,
  title          TEXT    NOT NULL,
  row_hash       BLOB    NOT NULL,
  PRIMARY KEY (ladder_id, ladder_version, place),
  FOREIGN KEY (ladder_id, ladder_version) REFERENCES ladder (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE ladder_competency (
  ladder_id      TEXT    NOT NULL,
  ladder_version TEXT    NOT NULL,
  id             TEXT    NOT NULL,
  area_place     INTEGER NOT NULL,
  place          INTEGER NOT NULL,
  title          TEXT    NOT NULL,
  about          TEXT    NOT NULL,
  kind           TEXT    NOT NULL,
  row_hash       BLOB    NOT NULL,
  PRIMARY KEY (ladder_id, ladder_version, id),
  FOREIGN KEY (ladder_id, ladder_version, area_place) REFERENCES ladder_area (ladder_id, ladder_version, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE ladder_expectation (
  ladder_id      TEXT NOT NULL,
  ladder_version TEXT NOT NULL,
  competency     TEXT NOT NULL,
  level          TEXT NOT NULL,
  text           TEXT NOT NULL,
  markers        TEXT NOT NULL,
  warnings       TEXT NOT NULL,
  questions      TEXT NOT NULL,
  row_hash       BLOB NOT NULL,
  PRIMARY KEY (ladder_id, ladder_version, competency, level),
  FOREIGN KEY (ladder_id, ladder_version, competency) REFERENCES ladder_competency (ladder_id, ladder_version, id),
  FOREIGN KEY (ladder_id, ladder_version, level) REFERENCES ladder_level (ladder_id, ladder_version, id)
) STRICT, WITHOUT ROWID;

-- seq orders by day and, within a day, by arrival: lists page by it and the full text index is keyed by it.
CREATE TABLE evidence (
  seq             INTEGER PRIMARY KEY,
  id              TEXT    NOT NULL UNIQUE,
  person_id       TEXT    NOT NULL REFERENCES person (id),
  on_day          TEXT    NOT NULL,
  title           TEXT    NOT NULL,
  situation       TEXT    NOT NULL,
  action          TEXT    NOT NULL,
  result          TEXT    NOT NULL,
  link            TEXT    NOT NULL,
  witness         TEXT    NOT NULL,
  lever           TEXT,
  scope           TEXT    NOT NULL,
  metric          TEXT    NOT NULL,
  metric_baseline TEXT    NOT NULL,
  metric_result   TEXT    NOT NULL,
  metric_source   TEXT    NOT NULL,
  private         INTEGER NOT NULL CHECK (private IN (0, 1)),
  tier            INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 4),
  created_at      TEXT    NOT NULL,
  trashed_on      TEXT,
  row_hash        BLOB    NOT NULL
) STRICT;

CREATE INDEX evidence_kept ON evidence (person_id) WHERE trashed_on IS NULL;
CREATE INDEX evidence_trashed ON evidence (person_id, trashed_on) WHERE trashed_on IS NOT NULL;

CREATE VIRTUAL TABLE evidence_text USING fts5 (
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);
INSERT INTO evidence_text (evidence_text, rank) VALUES ('secure-delete', 1);

CREATE TABLE claim (
  seq         INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  evidence_id TEXT    NOT NULL REFERENCES evidence (id),
  person_id   TEXT    NOT NULL REFERENCES person (id),
  ladder_id   TEXT    NOT NULL,
  competency  TEXT    NOT NULL,
  level       TEXT    NOT NULL,
  on_day      TEXT    NOT NULL,
  quarter     INTEGER NOT NULL,
  tier        INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 4),
  private     INTEGER NOT NULL CHECK (private IN (0, 1)),
  trashed     INTEGER NOT NULL CHECK (trashed IN (0, 1)),
  row_hash    BLOB    NOT NULL,
  UNIQUE (evidence_id, ladder_id, competency, level)
) STRICT;

CREATE INDEX claim_cell ON claim (person_id, ladder_id, competency, level, quarter, tier DESC, on_day DESC, private)
  WHERE trashed = 0;

CREATE TABLE verdict (
  id          TEXT NOT NULL PRIMARY KEY,
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  claim_id    TEXT REFERENCES claim (id),
  decision    TEXT NOT NULL,
  reviewer    TEXT NOT NULL,
  on_day      TEXT NOT NULL,
  words       TEXT NOT NULL,
  row_hash    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX verdict_of_evidence ON verdict (evidence_id);
CREATE INDEX verdict_of_claim ON verdict (claim_id) WHERE claim_id IS NOT NULL;

CREATE TABLE review (
  id             TEXT NOT NULL PRIMARY KEY,
  person_id      TEXT NOT NULL REFERENCES person (id),
  reviewer       TEXT NOT NULL,
  ladder_id      TEXT NOT NULL,
  ladder_version TEXT NOT NULL,
  on_day         TEXT NOT NULL,
  row_hash       BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX review_of_person ON review (person_id, ladder_id, on_day);

CREATE TABLE review_rating (
  review_id  TEXT NOT NULL REFERENCES review (id),
  competency TEXT NOT NULL,
  level      TEXT NOT NULL,
  rating     TEXT NOT NULL,
  words      TEXT NOT NULL,
  wording    TEXT NOT NULL,
  place      INTEGER NOT NULL,
  row_hash   BLOB NOT NULL,
  PRIMARY KEY (review_id, competency, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
  id             TEXT NOT NULL PRIMARY KEY,
  person_id      TEXT NOT NULL REFERENCES person (id),
  ladder_id      TEXT NOT NULL,
  ladder_version TEXT NOT NULL,
  on_day         TEXT NOT NULL,
  row_hash       BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX assessment_of_person ON assessment (person_id, ladder_id, on_day);

CREATE TABLE assessment_rating (
  assessment_id TEXT NOT NULL REFERENCES assessment (id),
  competency    TEXT NOT NULL,
  level         TEXT NOT NULL,
  rating        TEXT NOT NULL,
  words         TEXT NOT NULL,
  wording       TEXT NOT NULL,
  place         INTEGER NOT NULL,
  row_hash      BLOB NOT NULL,
  PRIMARY KEY (assessment_id, competency, level)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER review_is_frozen BEFORE UPDATE ON review
  BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed'); END;
CREATE TRIGGER review_rating_is_frozen BEFORE UPDATE ON review_rating
  BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed'); END;
CREATE TRIGGER assessment_is_frozen BEFORE UPDATE ON assessment
  BEGIN SELECT RAISE(ABORT, 'a submitted assessment is never changed'); END;
CREATE TRIGGER assessment_rating_is_frozen BEFORE UPDATE ON assessment_rating
  BEGIN SELECT RAISE(ABORT, 'a submitted assessment is never changed'); END;

CREATE TABLE not_applicable (
  id         TEXT    NOT NULL PRIMARY KEY,
  person_id  TEXT    NOT NULL REFERENCES person (id),
  ladder_id  TEXT    NOT NULL,
  competency TEXT    NOT NULL,
  level      TEXT    NOT NULL,
  on_day     TEXT    NOT NULL,
  applicable INTEGER NOT NULL CHECK (applicable IN (0, 1)),
  reason     TEXT    NOT NULL,
  row_hash   BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX not_applicable_of_person ON not_applicable (person_id, ladder_id, on_day);

CREATE TABLE away_quarter (
  person_id TEXT    NOT NULL REFERENCES person (id),
  quarter   INTEGER NOT NULL,
  row_hash  BLOB    NOT NULL,
  PRIMARY KEY (person_id, quarter)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  key  TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL,
  at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What Today showed when nothing had changed since: at most one row, which the next change deletes.
CREATE TABLE glance (
  day  TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- state: 0 done, 1 undone and can be redone, 2 undone for good. kind: 0 can be undone, 1 cannot, 2 housekeeping that undo
-- passes over.
CREATE TABLE change_group (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  at      TEXT    NOT NULL,
  who     TEXT    NOT NULL,
  label   TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  kind    INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
  state   INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2)
) STRICT;

CREATE INDEX change_group_undone ON change_group (id) WHERE state = 1;

-- before and after are JSON objects: the key and the columns that changed; empty objects where the text was purged.
CREATE TABLE history (
  seq      INTEGER PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL REFERENCES change_group (id),
  noun     TEXT    NOT NULL,
  noun_id  TEXT    NOT NULL,
  verb     TEXT    NOT NULL,
  before   TEXT    NOT NULL,
  after    TEXT    NOT NULL
) STRICT;

CREATE INDEX history_of_group ON history (group_id);
CREATE INDEX history_of_noun ON history (noun, noun_id);

PRAGMA application_id = 1920298599;
PRAGMA user_version = 1;
