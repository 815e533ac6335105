-- Why: what the team costs and what it works on, company goals, the scorecard and the month's update, the questions that
-- leadership will ask and their answers, commitments, where the hours of a week go, and what a leader says of the signals
-- that records cannot tell.
-- Money is in hundredths of the unit beside its currency; percents and numbers of people are in hundredths, the load factor
-- and the margin in ten-thousandths. Months are ISO text, 2026-11. Evidence may now be offered by something else than an
-- initiative: by a sent update, by prepared answers.

CREATE TABLE cost_line (
  id        TEXT    NOT NULL PRIMARY KEY,
  person_id TEXT    NOT NULL REFERENCES person (id),
  kind      TEXT    NOT NULL CHECK (kind IN ('PEOPLE', 'EXPENSE')),
  title     TEXT    NOT NULL,
  number    INTEGER NOT NULL CHECK (number > 0),
  amount    INTEGER NOT NULL CHECK (amount >= 0),
  currency  TEXT    NOT NULL,
  every     TEXT    NOT NULL CHECK (every IN ('YEAR', 'MONTH', 'ONCE')),
  load      INTEGER NOT NULL CHECK (load >= 10000),
  from_day  TEXT    NOT NULL,
  to_day    TEXT CHECK (to_day >= from_day),
  row_hash  BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX cost_line_of_person ON cost_line (person_id, from_day);

-- What one unit of a currency was worth in another, from a day on.
CREATE TABLE exchange_rate (
  person_id TEXT NOT NULL REFERENCES person (id),
  currency  TEXT NOT NULL,
  worth_in  TEXT NOT NULL,
  on_day    TEXT NOT NULL,
  rate      TEXT NOT NULL,
  row_hash  BLOB NOT NULL,
  PRIMARY KEY (person_id, currency, worth_in, on_day)
) STRICT, WITHOUT ROWID;

-- What is left of a unit of revenue when what varies with it is paid, from a day on.
CREATE TABLE margin (
  person_id TEXT    NOT NULL REFERENCES person (id),
  on_day    TEXT    NOT NULL,
  ratio     INTEGER NOT NULL CHECK (ratio BETWEEN 1 AND 10000),
  source    TEXT    NOT NULL,
  row_hash  BLOB    NOT NULL,
  PRIMARY KEY (person_id, on_day)
) STRICT, WITHOUT ROWID;

-- The share of the team that something takes from a month on, until a later row says otherwise; 0 ends it. initiative_id is
-- NULL for declared run-and-maintain work, which then has a name.
CREATE TABLE team_share (
  id            TEXT    NOT NULL PRIMARY KEY,
  person_id     TEXT    NOT NULL REFERENCES person (id),
  initiative_id TEXT REFERENCES initiative (id),
  work          TEXT    NOT NULL CHECK ((work = '') = (initiative_id IS NOT NULL)),
  from_month    TEXT    NOT NULL,
  percent       INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 10000),
  row_hash      BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX team_share_of_initiative ON team_share (initiative_id, from_month) WHERE initiative_id IS NOT NULL;
CREATE UNIQUE INDEX team_share_of_work ON team_share (person_id, work, from_month) WHERE initiative_id IS NULL;
CREATE INDEX team_share_of_person ON team_share (person_id, from_month);

CREATE TABLE goal (
  id        TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  title     TEXT NOT NULL,
  metric    TEXT NOT NULL,
  target    TEXT NOT NULL,
  driver    TEXT,
  from_day  TEXT NOT NULL,
  to_day    TEXT NOT NULL CHECK (to_day >= from_day),
  row_hash  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX goal_of_person ON goal (person_id, from_day);

-- An initiative serves a goal since a day.
CREATE TABLE goal_link (
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  goal_id       TEXT NOT NULL REFERENCES goal (id),
  on_day        TEXT NOT NULL,
  row_hash      BLOB NOT NULL,
  PRIMARY KEY (initiative_id, goal_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX goal_link_of_goal ON goal_link (goal_id);

-- A metric of the scorecard; it lies beside a goal or an initiative where it is theirs.
CREATE TABLE metric (
  id            TEXT    NOT NULL PRIMARY KEY,
  person_id     TEXT    NOT NULL REFERENCES person (id),
  title         TEXT    NOT NULL,
  better        TEXT    NOT NULL CHECK (better IN ('UP', 'DOWN')),
  source        TEXT    NOT NULL,
  goal_id       TEXT REFERENCES goal (id),
  initiative_id TEXT REFERENCES initiative (id),
  place         INTEGER NOT NULL,
  retired_on    TEXT,
  row_hash      BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX metric_of_person ON metric (person_id, place);

CREATE TABLE metric_target (
  metric_id TEXT NOT NULL REFERENCES metric (id),
  on_day    TEXT NOT NULL,
  target    TEXT NOT NULL,
  by_day    TEXT,
  row_hash  BLOB NOT NULL,
  PRIMARY KEY (metric_id, on_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_reading (
  metric_id TEXT NOT NULL REFERENCES metric (id),
  on_day    TEXT NOT NULL,
  value     TEXT NOT NULL,
  forecast  TEXT NOT NULL,
  why       TEXT NOT NULL,
  row_hash  BLOB NOT NULL,
  PRIMARY KEY (metric_id, on_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE monthly_update (
  id         TEXT NOT NULL PRIMARY KEY,
  person_id  TEXT NOT NULL REFERENCES person (id),
  month      TEXT NOT NULL,
  created_on TEXT NOT NULL,
  sent_on    TEXT,
  row_hash   BLOB NOT NULL,
  UNIQUE (person_id, month)
) STRICT, WITHOUT ROWID;

-- drafted is what the records last made of the section: where the text is still that, a new draft may replace it.
CREATE TABLE update_text (
  update_id TEXT NOT NULL REFERENCES monthly_update (id),
  section   TEXT NOT NULL,
  text      TEXT NOT NULL,
  drafted   TEXT NOT NULL,
  row_hash  BLOB NOT NULL,
  PRIMARY KEY (update_id, section)
) STRICT, WITHOUT ROWID;

-- The figures of a page as they were drafted, each with the record it comes from.
CREATE TABLE update_figure (
  update_id TEXT    NOT NULL REFERENCES monthly_update (id),
  place     INTEGER NOT NULL,
  section   TEXT    NOT NULL,
  label     TEXT    NOT NULL,
  text      TEXT    NOT NULL,
  noun      TEXT    NOT NULL,
  noun_id   TEXT    NOT NULL,
  rests_on  TEXT    NOT NULL,
  row_hash  BLOB    NOT NULL,
  PRIMARY KEY (update_id, place)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER update_is_frozen BEFORE UPDATE ON monthly_update WHEN OLD.sent_on IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a sent update is never changed'); END;
CREATE TRIGGER update_text_is_frozen BEFORE UPDATE ON update_text
  WHEN (SELECT sent_on FROM monthly_update WHERE id = OLD.update_id) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a sent update is never changed'); END;
CREATE TRIGGER update_figure_is_frozen BEFORE UPDATE ON update_figure
  WHEN (SELECT sent_on FROM monthly_update WHERE id = OLD.update_id) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a sent update is never changed'); END;

-- rule and about say which question it is; wording and why are what was read on the day of the answer.
CREATE TABLE question_answer (
  id            TEXT NOT NULL PRIMARY KEY,
  person_id     TEXT NOT NULL REFERENCES person (id),
  month         TEXT NOT NULL,
  rule          TEXT NOT NULL,
  about         TEXT NOT NULL,
  asker         TEXT NOT NULL,
  wording       TEXT NOT NULL,
  why           TEXT NOT NULL,
  words         TEXT NOT NULL,
  number        TEXT NOT NULL,
  source        TEXT NOT NULL,
  source_day    TEXT,
  confidence    TEXT CHECK (confidence IN ('LOW', 'MEDIUM', 'HIGH')),
  owner         TEXT NOT NULL,
  unknown_by    TEXT,
  commitment_id TEXT,
  on_day        TEXT NOT NULL,
  seconds       INTEGER,
  row_hash      BLOB NOT NULL,
  UNIQUE (person_id, month, rule, about)
) STRICT, WITHOUT ROWID;

-- What somebody will have done by when. source and source_id say what it came out of.
CREATE TABLE commitment (
  id         TEXT NOT NULL PRIMARY KEY,
  person_id  TEXT NOT NULL REFERENCES person (id),
  words      TEXT NOT NULL,
  owner      TEXT NOT NULL,
  due_on     TEXT NOT NULL,
  done_test  TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('OPEN', 'KEPT', 'CHANGED', 'DROPPED')),
  reason     TEXT NOT NULL,
  source     TEXT NOT NULL CHECK (source IN ('OWN', 'ANSWER', 'SIGNAL', 'UPDATE', 'SESSION')),
  source_id  TEXT NOT NULL,
  made_on    TEXT NOT NULL,
  settled_on TEXT CHECK ((settled_on IS NULL) = (state = 'OPEN')),
  row_hash   BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX commitment_of_person ON commitment (person_id, state, due_on);

-- Where the hours of a week went. Weeks begin on Monday.
CREATE TABLE week_hours (
  person_id TEXT    NOT NULL REFERENCES person (id),
  week      TEXT    NOT NULL,
  activity  TEXT    NOT NULL,
  minutes   INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 10080),
  source    TEXT    NOT NULL CHECK (source IN ('TYPED', 'CALENDAR')),
  row_hash  BLOB    NOT NULL,
  PRIMARY KEY (person_id, week, activity)
) STRICT, WITHOUT ROWID;

-- What the person said once of words in titles, or of attendees. Titles themselves are kept nowhere.
CREATE TABLE activity_rule (
  id        TEXT    NOT NULL PRIMARY KEY,
  person_id TEXT    NOT NULL REFERENCES person (id),
  kind      TEXT    NOT NULL CHECK (kind IN ('WORDS', 'ATTENDEE')),
  pattern   TEXT    NOT NULL,
  activity  TEXT    NOT NULL,
  place     INTEGER NOT NULL,
  row_hash  BLOB    NOT NULL,
  UNIQUE (person_id, kind, pattern)
) STRICT, WITHOUT ROWID;

CREATE TABLE signal_answer (
  person_id TEXT    NOT NULL REFERENCES person (id),
  signal    TEXT    NOT NULL,
  quarter   INTEGER NOT NULL,
  answer    TEXT    NOT NULL CHECK (answer IN ('YES', 'NO', 'UNKNOWN')),
  words     TEXT    NOT NULL,
  on_day    TEXT    NOT NULL,
  row_hash  BLOB    NOT NULL,
  PRIMARY KEY (person_id, signal, quarter)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_offer_now (
  key           TEXT NOT NULL PRIMARY KEY,
  initiative_id TEXT REFERENCES initiative (id),
  state         TEXT NOT NULL CHECK (state IN ('ACCEPTED', 'DISMISSED')),
  evidence_id   TEXT REFERENCES evidence (id),
  on_day        TEXT NOT NULL,
  row_hash      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO evidence_offer_now (key, initiative_id, state, evidence_id, on_day, row_hash)
  SELECT key, initiative_id, state, evidence_id, on_day, row_hash FROM evidence_offer;
DROP TABLE evidence_offer;
ALTER TABLE evidence_offer_now RENAME TO evidence_offer;
CREATE INDEX evidence_offer_of_initiative ON evidence_offer (initiative_id) WHERE initiative_id IS NOT NULL;
CREATE INDEX evidence_offer_of_evidence ON evidence_offer (evidence_id) WHERE evidence_id IS NOT NULL;

-- What Today kept was computed by an older rung that knew none of this.
DELETE FROM glance;

PRAGMA user_version = 3;
