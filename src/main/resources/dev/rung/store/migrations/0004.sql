-- Why: whoever types into a filter begins with one letter, and without an index of first letters that key alone reads every
-- word there is. The indices are made anew from what they hold.

CREATE VIRTUAL TABLE evidence_fresh USING fts5 (
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6'
);
INSERT INTO evidence_fresh (evidence_fresh, rank) VALUES ('secure-delete', 1);
INSERT INTO evidence_fresh (rowid, title, body) SELECT rowid, title, body FROM evidence_text;
DROP TABLE evidence_text;
ALTER TABLE evidence_fresh RENAME TO evidence_text;

CREATE VIRTUAL TABLE initiative_fresh USING fts5 (
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6'
);
INSERT INTO initiative_fresh (initiative_fresh, rank) VALUES ('secure-delete', 1);
INSERT INTO initiative_fresh (rowid, title, body) SELECT rowid, title, body FROM initiative_text;
DROP TABLE initiative_text;
ALTER TABLE initiative_fresh RENAME TO initiative_text;

PRAGMA user_version = 4;
