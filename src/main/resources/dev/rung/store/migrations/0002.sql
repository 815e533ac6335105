-- Why: a bet from idea to lesson: initiatives and their stages, one-pagers and their revisions, forecasts, postmortems,
-- checklist runs, and the evidence that falls out of them.
-- Money is in hundredths of the unit beside its currency. initiative.metric is a copy of what the newest revision says, so
-- that a list and its search need no other table.

-- seq orders by the day of creation and, within a day, by arrival. place orders by stage first, an idea highest: lists page
-- by it from the highest down.
CREATE TABLE initiative (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  person_id    TEXT NOT NULL REFERENCES person (id),
  title        TEXT NOT NULL,
  stage        TEXT NOT NULL
    CHECK (stage IN ('IDEA', 'PROPOSED', 'COMMITTED', 'LAUNCHED', 'REVIEWED', 'CLOSED', 'DROPPED')),
  owner        TEXT NOT NULL,
  link         TEXT NOT NULL,
  created_on   TEXT NOT NULL,
  starts_on    TEXT,
  launch_on    TEXT,
  launched_on  TEXT,
  follow_up_of TEXT REFERENCES initiative (id),
  learned      TEXT NOT NULL,
  metric       TEXT NOT NULL,
  row_hash     BLOB NOT NULL,
  place        INTEGER NOT NULL AS (seq + ((CASE stage WHEN 'IDEA' THEN 7 WHEN 'PROPOSED' THEN 6 WHEN 'COMMITTED' THEN 5
    WHEN 'LAUNCHED' THEN 4 WHEN 'REVIEWED' THEN 3 WHEN 'CLOSED' THEN 2 ELSE 1 END) << 56))
) STRICT;

CREATE UNIQUE INDEX initiative_place ON initiative (person_id, place);
CREATE INDEX initiative_out ON initiative (person_id, launched_on) WHERE stage = 'LAUNCHED';
CREATE INDEX initiative_follow_up ON initiative (follow_up_of) WHERE follow_up_of IS NOT NULL;

CREATE VIRTUAL TABLE initiative_text USING fts5 (
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);
INSERT INTO initiative_text (initiative_text, rank) VALUES ('secure-delete', 1);

CREATE TABLE stage_change (
  id            TEXT NOT NULL PRIMARY KEY,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  on_day        TEXT NOT NULL,
  from_stage    TEXT NOT NULL
    CHECK (from_stage IN ('IDEA', 'PROPOSED', 'COMMITTED', 'LAUNCHED', 'REVIEWED', 'CLOSED', 'DROPPED')),
  to_stage      TEXT NOT NULL
    CHECK (to_stage IN ('IDEA', 'PROPOSED', 'COMMITTED', 'LAUNCHED', 'REVIEWED', 'CLOSED', 'DROPPED')),
  reason        TEXT NOT NULL,
  row_hash      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX stage_change_of_initiative ON stage_change (initiative_id, on_day);

CREATE TABLE one_pager_revision (
  id            TEXT    NOT NULL PRIMARY KEY,
  initiative_id TEXT    NOT NULL REFERENCES initiative (id),
  number        INTEGER NOT NULL CHECK (number > 0),
  on_day        TEXT    NOT NULL,
  sealed        INTEGER NOT NULL CHECK (sealed IN (0, 1)),
  row_hash      BLOB    NOT NULL,
  UNIQUE (initiative_id, number)
) STRICT, WITHOUT ROWID;

-- A revision holds every field that is written in it, so that each can be read by itself.
CREATE TABLE one_pager_text (
  revision_id TEXT NOT NULL REFERENCES one_pager_revision (id),
  field       TEXT NOT NULL,
  text        TEXT NOT NULL,
  row_hash    BLOB NOT NULL,
  PRIMARY KEY (revision_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE forecast (
  id               TEXT    NOT NULL PRIMARY KEY,
  initiative_id    TEXT    NOT NULL REFERENCES initiative (id),
  made_on          TEXT    NOT NULL,
  driver           TEXT    NOT NULL,
  contribution_p10 INTEGER NOT NULL,
  contribution_p50 INTEGER NOT NULL,
  contribution_p90 INTEGER NOT NULL,
  investment_p10   INTEGER,
  investment_p50   INTEGER,
  investment_p90   INTEGER,
  currency         TEXT    NOT NULL,
  row_hash         BLOB    NOT NULL,
  CHECK (contribution_p10 <= contribution_p50 AND contribution_p50 <= contribution_p90),
  CHECK (CASE WHEN investment_p50 IS NULL THEN investment_p10 IS NULL AND investment_p90 IS NULL
    ELSE investment_p10 IS NOT NULL AND investment_p90 IS NOT NULL
      AND investment_p10 <= investment_p50 AND investment_p50 <= investment_p90 END)
) STRICT, WITHOUT ROWID;

CREATE INDEX forecast_of_initiative ON forecast (initiative_id, made_on);

CREATE TABLE forecast_input (
  forecast_id TEXT    NOT NULL REFERENCES forecast (id),
  key         TEXT    NOT NULL,
  place       INTEGER NOT NULL,
  text        TEXT    NOT NULL,
  row_hash    BLOB    NOT NULL,
  PRIMARY KEY (forecast_id, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER forecast_is_frozen BEFORE UPDATE ON forecast
  BEGIN SELECT RAISE(ABORT, 'a forecast is never changed'); END;
CREATE TRIGGER forecast_input_is_frozen BEFORE UPDATE ON forecast_input
  BEGIN SELECT RAISE(ABORT, 'a forecast is never changed'); END;

CREATE TABLE postmortem (
  id                    TEXT    NOT NULL PRIMARY KEY,
  initiative_id         TEXT    NOT NULL REFERENCES initiative (id),
  week                  INTEGER NOT NULL CHECK (week IN (2, 6, 12)),
  on_day                TEXT    NOT NULL,
  actual                INTEGER,
  actual_currency       TEXT CHECK ((actual_currency IS NULL) = (actual IS NULL)),
  metric_actual         TEXT    NOT NULL,
  metric_source         TEXT    NOT NULL,
  attribution           TEXT    NOT NULL,
  cost_planned          INTEGER,
  cost_planned_currency TEXT CHECK ((cost_planned_currency IS NULL) = (cost_planned IS NULL)),
  cost_actual           INTEGER,
  cost_actual_currency  TEXT CHECK ((cost_actual_currency IS NULL) = (cost_actual IS NULL)),
  worked                TEXT    NOT NULL,
  did_not               TEXT    NOT NULL,
  changes               TEXT    NOT NULL,
  skill                 TEXT    NOT NULL,
  decision              TEXT,
  decision_owner        TEXT    NOT NULL,
  decision_by           TEXT,
  lesson                TEXT    NOT NULL,
  row_hash              BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX postmortem_of_initiative ON postmortem (initiative_id, on_day);

CREATE TABLE postmortem_assumption (
  postmortem_id TEXT    NOT NULL REFERENCES postmortem (id),
  place         INTEGER NOT NULL,
  text          TEXT    NOT NULL,
  outcome       TEXT    NOT NULL,
  row_hash      BLOB    NOT NULL,
  PRIMARY KEY (postmortem_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist_run (
  id            TEXT NOT NULL PRIMARY KEY,
  checklist_id  TEXT NOT NULL,
  version       TEXT NOT NULL,
  title         TEXT NOT NULL,
  person_id     TEXT REFERENCES person (id),
  initiative_id TEXT REFERENCES initiative (id),
  on_day        TEXT NOT NULL,
  row_hash      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX checklist_run_of_checklist ON checklist_run (checklist_id, on_day);
CREATE INDEX checklist_run_of_person ON checklist_run (person_id, on_day) WHERE person_id IS NOT NULL;
CREATE INDEX checklist_run_of_initiative ON checklist_run (initiative_id, on_day) WHERE initiative_id IS NOT NULL;

-- wording is what the question said on the day it was answered.
CREATE TABLE checklist_answer (
  run_id   TEXT    NOT NULL REFERENCES checklist_run (id),
  question TEXT    NOT NULL,
  place    INTEGER NOT NULL,
  wording  TEXT    NOT NULL,
  answer   TEXT    NOT NULL,
  words    TEXT    NOT NULL,
  row_hash BLOB    NOT NULL,
  PRIMARY KEY (run_id, question)
) STRICT, WITHOUT ROWID;

-- What became of evidence that was offered; what is not here waits for an answer.
CREATE TABLE evidence_offer (
  key           TEXT NOT NULL PRIMARY KEY,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  state         TEXT NOT NULL CHECK (state IN ('ACCEPTED', 'DISMISSED')),
  evidence_id   TEXT REFERENCES evidence (id),
  on_day        TEXT NOT NULL,
  row_hash      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_offer_of_initiative ON evidence_offer (initiative_id);
CREATE INDEX evidence_offer_of_evidence ON evidence_offer (evidence_id) WHERE evidence_id IS NOT NULL;

-- What Today kept was computed by an older rung that knew none of this.
DELETE FROM glance;

PRAGMA user_version = 2;
