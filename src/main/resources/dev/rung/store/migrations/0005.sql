-- Why: two more chairs. Packs come and go between people who sign them; a reviewer reads, asks, rates blind and submits; a
-- team is calibrated; a mentor prepares, runs and follows up sessions. Private notes and the signing key lie in tables of
-- their own that no export knows. What lies in a frozen row needs its titles there, for ladders are edited and removed.

-- Absent on reviews submitted before titles were kept, and on this workspace's own.
ALTER TABLE review_rating ADD COLUMN competency_title TEXT;
ALTER TABLE review_rating ADD COLUMN level_title TEXT;
ALTER TABLE review ADD COLUMN pack_id TEXT;
ALTER TABLE review ADD COLUMN fingerprint TEXT;
ALTER TABLE verdict ADD COLUMN pack_id TEXT;
ALTER TABLE verdict ADD COLUMN piece_digest TEXT;

-- The key this workspace signs with: one row, never exported.
CREATE TABLE identity (
  id          TEXT NOT NULL PRIMARY KEY CHECK (id = 'me'),
  public_key  TEXT NOT NULL,
  private_key TEXT NOT NULL,
  made_on     TEXT NOT NULL,
  row_hash    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys that packs were signed with. sender_id is the sender's id in the sender's own workspace. A key that was confirmed
-- once and is replaced by another of the same sender keeps its row.
CREATE TABLE known_key (
  fingerprint  TEXT NOT NULL PRIMARY KEY,
  public_key   TEXT NOT NULL,
  sender_id    TEXT NOT NULL,
  name         TEXT NOT NULL,
  person_id    TEXT NOT NULL REFERENCES person (id),
  first_seen   TEXT NOT NULL,
  confirmed_on TEXT,
  replaced_on  TEXT,
  row_hash     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX known_key_of_sender ON known_key (sender_id);
CREATE INDEX known_key_of_person ON known_key (person_id);

-- Packs that went out or came in. person_id is whom the pack is about; other_* is who sent it, or for whom it is.
CREATE TABLE pack (
  id                TEXT    NOT NULL PRIMARY KEY,
  direction         TEXT    NOT NULL CHECK (direction IN ('OUT', 'IN')),
  purpose           TEXT    NOT NULL CHECK (purpose IN ('EVIDENCE', 'REVIEW', 'SESSION')),
  person_id         TEXT    NOT NULL REFERENCES person (id),
  other_name        TEXT    NOT NULL,
  other_fingerprint TEXT    NOT NULL,
  made_at           TEXT    NOT NULL,
  moved_on          TEXT    NOT NULL,
  answers_pack      TEXT,
  digest            TEXT    NOT NULL,
  pieces            INTEGER NOT NULL,
  left_out          INTEGER NOT NULL,
  from_day          TEXT,
  to_day            TEXT,
  row_hash          BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX pack_of_person ON pack (person_id, made_at);

-- Which pieces lay in which pack, with a digest of how they read: the newer pack wins, by the time that is signed.
CREATE TABLE pack_piece (
  pack_id     TEXT NOT NULL REFERENCES pack (id),
  evidence_id TEXT NOT NULL,
  digest      TEXT NOT NULL,
  row_hash    BLOB NOT NULL,
  PRIMARY KEY (pack_id, evidence_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX pack_piece_of_evidence ON pack_piece (evidence_id);

-- A self-assessment that waits for the reviewer's own rating. opened_on is the day it was read, as rows of assessment.
CREATE TABLE sealed_assessment (
  assessment_id TEXT NOT NULL PRIMARY KEY,
  pack_id       TEXT NOT NULL REFERENCES pack (id),
  person_id     TEXT NOT NULL REFERENCES person (id),
  on_day        TEXT NOT NULL,
  box           TEXT NOT NULL,
  seal_key      TEXT NOT NULL,
  opened_on     TEXT,
  row_hash      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sealed_assessment_of_person ON sealed_assessment (person_id);

-- What the person answered to a reviewer's question.
CREATE TABLE verdict_answer (
  verdict_id TEXT NOT NULL PRIMARY KEY REFERENCES verdict (id),
  words      TEXT NOT NULL,
  on_day     TEXT NOT NULL,
  row_hash   BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- When a reviewer first opened somebody's piece.
CREATE TABLE read_mark (
  evidence_id TEXT NOT NULL PRIMARY KEY REFERENCES evidence (id),
  read_at     TEXT NOT NULL,
  row_hash    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A review while it can still be changed: one a person. Submitting it makes a review of it and deletes it.
CREATE TABLE review_draft (
  person_id      TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
  ladder_id      TEXT NOT NULL,
  ladder_version TEXT NOT NULL,
  started_at     TEXT NOT NULL,
  row_hash       BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review_draft_rating (
  person_id  TEXT    NOT NULL REFERENCES review_draft (person_id),
  competency TEXT    NOT NULL,
  level      TEXT    NOT NULL,
  rating     TEXT    NOT NULL,
  words      TEXT    NOT NULL,
  rated_at   TEXT    NOT NULL,
  place      INTEGER NOT NULL,
  row_hash   BLOB    NOT NULL,
  PRIMARY KEY (person_id, competency, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_draft_cite (
  person_id   TEXT NOT NULL,
  competency  TEXT NOT NULL,
  level       TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  row_hash    BLOB NOT NULL,
  PRIMARY KEY (person_id, competency, level, evidence_id),
  FOREIGN KEY (person_id, competency, level) REFERENCES review_draft_rating (person_id, competency, level)
) STRICT, WITHOUT ROWID;

-- The evidence a submitted rating rests on.
CREATE TABLE review_cite (
  review_id   TEXT NOT NULL,
  competency  TEXT NOT NULL,
  level       TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  row_hash    BLOB NOT NULL,
  PRIMARY KEY (review_id, competency, level, evidence_id),
  FOREIGN KEY (review_id, competency, level) REFERENCES review_rating (review_id, competency, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibration (
  id        TEXT NOT NULL PRIMARY KEY,
  title     TEXT NOT NULL,
  on_day    TEXT NOT NULL,
  ladder_id TEXT NOT NULL,
  level     TEXT,
  closed_on TEXT,
  row_hash  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What was decided of a person, and why.
CREATE TABLE calibration_note (
  calibration_id TEXT NOT NULL REFERENCES calibration (id),
  person_id      TEXT NOT NULL REFERENCES person (id),
  words          TEXT NOT NULL,
  row_hash       BLOB NOT NULL,
  PRIMARY KEY (calibration_id, person_id)
) STRICT, WITHOUT ROWID;

-- A rating as it was changed in calibration; the original stays in its review.
CREATE TABLE calibrated_rating (
  id             TEXT NOT NULL PRIMARY KEY,
  calibration_id TEXT REFERENCES calibration (id),
  review_id      TEXT NOT NULL,
  competency     TEXT NOT NULL,
  level          TEXT NOT NULL,
  rating         TEXT NOT NULL,
  reason         TEXT NOT NULL,
  on_day         TEXT NOT NULL,
  row_hash       BLOB NOT NULL,
  FOREIGN KEY (review_id, competency, level) REFERENCES review_rating (review_id, competency, level)
) STRICT, WITHOUT ROWID;

CREATE INDEX calibrated_rating_of_review ON calibrated_rating (review_id);

CREATE TRIGGER calibrated_rating_is_frozen BEFORE UPDATE ON calibrated_rating
  BEGIN SELECT RAISE(ABORT, 'a calibrated rating is never changed'); END;
CREATE TRIGGER review_cite_is_frozen BEFORE UPDATE ON review_cite
  BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed'); END;

-- A coaching conversation; person_id is the coachee, me where I coach myself. coach is the name of who coached where the
-- session came in a pack, else ''.
CREATE TABLE session (
  id         TEXT    NOT NULL PRIMARY KEY,
  person_id  TEXT    NOT NULL REFERENCES person (id),
  coach      TEXT    NOT NULL,
  on_day     TEXT    NOT NULL,
  hat        TEXT    NOT NULL CHECK (hat IN ('COACH', 'MENTOR', 'TEACHER', 'MANAGER')),
  state      TEXT    NOT NULL CHECK (state IN ('PLANNED', 'RUNNING', 'CLOSED')),
  goal       TEXT    NOT NULL,
  competency TEXT,
  level      TEXT,
  minutes    INTEGER NOT NULL CHECK (minutes > 0),
  confidence INTEGER CHECK (confidence BETWEEN 1 AND 10),
  began_at   TEXT,
  ended_at   TEXT,
  pack_id    TEXT,
  row_hash   BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_of_person ON session (person_id, on_day);

CREATE TABLE session_question (
  session_id TEXT    NOT NULL REFERENCES session (id),
  place      INTEGER NOT NULL,
  step       TEXT    NOT NULL CHECK (step IN ('GOAL', 'REALITY', 'OPTIONS', 'WAY_FORWARD')),
  wording    TEXT    NOT NULL,
  asked      INTEGER NOT NULL CHECK (asked IN (0, 1)),
  row_hash   BLOB    NOT NULL,
  PRIMARY KEY (session_id, place)
) STRICT, WITHOUT ROWID;

-- Notes that may leave: in the summary for the coachee, or as evidence of the coachee's. Private ones are not here.
-- offer is empty for a shared note; a withdrawn one never reaches the coachee.
CREATE TABLE session_note (
  id         TEXT    NOT NULL PRIMARY KEY,
  session_id TEXT    NOT NULL REFERENCES session (id),
  class      TEXT    NOT NULL CHECK (class IN ('SHARED', 'EVIDENCE')),
  step       TEXT    NOT NULL CHECK (step IN ('GOAL', 'REALITY', 'OPTIONS', 'WAY_FORWARD')),
  place      INTEGER NOT NULL,
  text       TEXT    NOT NULL,
  offer      TEXT CHECK (offer IN ('OFFERED', 'ACCEPTED', 'WITHDRAWN', 'DISMISSED')),
  written_at TEXT    NOT NULL,
  row_hash   BLOB    NOT NULL,
  CHECK ((offer IS NULL) = (class = 'SHARED'))
) STRICT, WITHOUT ROWID;

CREATE INDEX session_note_of_session ON session_note (session_id, place);

-- What only the writer ever reads. In no export, pack or report.
CREATE TABLE private_note (
  id         TEXT    NOT NULL PRIMARY KEY,
  person_id  TEXT    NOT NULL REFERENCES person (id),
  session_id TEXT REFERENCES session (id),
  step       TEXT,
  place      INTEGER NOT NULL,
  text       TEXT    NOT NULL,
  written_at TEXT    NOT NULL,
  row_hash   BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX private_note_of_person ON private_note (person_id, session_id);

-- A bet on oneself: the expectation to move in a quarter, and the evidence that would show it.
CREATE TABLE growth_bet (
  id          TEXT    NOT NULL PRIMARY KEY,
  person_id   TEXT    NOT NULL REFERENCES person (id),
  quarter     INTEGER NOT NULL,
  words       TEXT    NOT NULL,
  ladder_id   TEXT    NOT NULL,
  competency  TEXT    NOT NULL,
  level       TEXT    NOT NULL,
  shown_by    TEXT    NOT NULL,
  began_state TEXT    NOT NULL,
  state       TEXT    NOT NULL CHECK (state IN ('OPEN', 'REACHED', 'DROPPED')),
  reason      TEXT    NOT NULL,
  made_on     TEXT    NOT NULL,
  settled_on  TEXT CHECK ((settled_on IS NULL) = (state = 'OPEN')),
  row_hash    BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX growth_bet_of_person ON growth_bet (person_id, quarter);

-- What a commitment made in a session is about.
CREATE TABLE session_commitment (
  commitment_id TEXT NOT NULL PRIMARY KEY REFERENCES commitment (id),
  session_id    TEXT NOT NULL REFERENCES session (id),
  competency    TEXT,
  level         TEXT,
  growth_bet_id TEXT REFERENCES growth_bet (id),
  evidence_id   TEXT,
  row_hash      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_commitment_of_session ON session_commitment (session_id);

-- What Today kept was computed by an older rung that knew none of this.
DELETE FROM glance;

PRAGMA user_version = 5;
