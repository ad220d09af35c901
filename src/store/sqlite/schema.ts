/**
 * Each entry brings the schema one version further; entries are only ever appended.
 *
 * A ticket is known inside the database by its id: number of its analysis × 2^32 + row of the sheet. So the
 * tickets of an analysis lie side by side in row order, and no index is needed to find one.
 * - ticket, ticket_text: immutable; apart, so that filters, sorts and counts read few pages.
 * - leader: one row a duplicate key; `waiting` tickets have no result, `row` is the first of them; rank is −size.
 * - result, answer: there once a ticket is done; category names are kept once an analysis.
 * - unindexed: answers whose words are not in the search index yet.
 * - cache: `analysis` made the answer; cache_use has who else used it, and who made those of older versions.
 * - file_use: the files of an analysis, in order; file_id of analysis is the first of them.
 * - repeat: rows that say a ticket again, by the ids that they would have; `ticket` is the id of that ticket.
 * - correction: what a person said of a ticket's category; of use to later analyses, gone with its own.
 * - statistic: the counts of an analysis, gone with the first change after them.
 * - purge: analyses that are deleted, and whose rows are being removed.
 */
export const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE file (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  layouts TEXT NOT NULL,
  warnings TEXT NOT NULL
) STRICT;

CREATE TABLE analysis (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  file_id TEXT NOT NULL REFERENCES file (id),
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  error_code TEXT,
  settings TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  engine TEXT NOT NULL,
  model TEXT,
  imported INTEGER NOT NULL,
  p99_tokens REAL,
  created_at INTEGER NOT NULL,
  started_at INTEGER,
  ended_at INTEGER
) STRICT;
CREATE INDEX analysis_file ON analysis (file_id);

CREATE TABLE counter (
  analysis INTEGER PRIMARY KEY REFERENCES analysis (number) ON DELETE CASCADE,
  total INTEGER NOT NULL,
  done INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  by_model INTEGER NOT NULL,
  by_classifier INTEGER NOT NULL,
  by_duplicate INTEGER NOT NULL,
  by_cache INTEGER NOT NULL,
  by_person INTEGER NOT NULL,
  by_instant INTEGER NOT NULL,
  tokens_in INTEGER NOT NULL,
  tokens_out INTEGER NOT NULL
) STRICT;

CREATE TABLE log (
  id INTEGER PRIMARY KEY,
  analysis INTEGER NOT NULL REFERENCES analysis (number) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  level TEXT NOT NULL,
  code TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX log_analysis ON log (analysis);

CREATE TABLE leader (
  id INTEGER PRIMARY KEY,
  analysis INTEGER NOT NULL,
  key TEXT NOT NULL,
  row INTEGER NOT NULL,
  rank REAL NOT NULL,
  waiting INTEGER NOT NULL,
  UNIQUE (analysis, key)
) STRICT;
CREATE INDEX leader_waiting ON leader (analysis, rank, row) WHERE waiting > 0;

CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  leader INTEGER,
  size REAL NOT NULL,
  opened TEXT NOT NULL,
  priority TEXT NOT NULL,
  state TEXT NOT NULL,
  "group" TEXT NOT NULL,
  site TEXT NOT NULL,
  type TEXT NOT NULL
) STRICT;
CREATE INDEX ticket_leader ON ticket (leader) WHERE leader IS NOT NULL;

CREATE TABLE ticket_text (
  id INTEGER PRIMARY KEY,
  ticket_id TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  notes TEXT NOT NULL,
  resolution TEXT NOT NULL,
  label TEXT NOT NULL,
  closed TEXT NOT NULL,
  requester TEXT NOT NULL
) STRICT;

CREATE TABLE category (
  id INTEGER PRIMARY KEY,
  analysis INTEGER NOT NULL,
  name TEXT NOT NULL,
  subname TEXT NOT NULL,
  category_id TEXT NOT NULL,
  sort TEXT NOT NULL,
  UNIQUE (analysis, name, subname, category_id)
) STRICT;

CREATE TABLE result (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL,
  route TEXT,
  band TEXT NOT NULL,
  category INTEGER,
  confidence REAL,
  flags TEXT,
  error_code TEXT,
  retryable INTEGER
) STRICT;
CREATE INDEX result_failed ON result (id) WHERE state = 'failed';

CREATE TABLE answer (
  id INTEGER PRIMARY KEY,
  summary TEXT NOT NULL,
  problem TEXT NOT NULL,
  symptoms TEXT NOT NULL,
  actions TEXT NOT NULL,
  cause TEXT NOT NULL
) STRICT;

CREATE TABLE unindexed (id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE cache (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, answer TEXT NOT NULL) STRICT;
CREATE TABLE cache_use (
  analysis INTEGER NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (analysis, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE value (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE purge (analysis INTEGER PRIMARY KEY) STRICT;
`,
  `ALTER TABLE analysis ADD COLUMN made TEXT NOT NULL DEFAULT '[]';`,
  `
CREATE TABLE file_use (
  analysis INTEGER NOT NULL REFERENCES analysis (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file_id TEXT NOT NULL REFERENCES file (id),
  PRIMARY KEY (analysis, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_use_file ON file_use (file_id);
INSERT INTO file_use (analysis, position, file_id) SELECT number, 0, file_id FROM analysis;

CREATE TABLE repeat (id INTEGER PRIMARY KEY, ticket INTEGER NOT NULL) STRICT;
ALTER TABLE analysis ADD COLUMN repeated INTEGER NOT NULL DEFAULT 0;
`,
  `
ALTER TABLE analysis ADD COLUMN learned TEXT;
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  name TEXT NOT NULL,
  subname TEXT NOT NULL,
  category_id TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX correction_list ON correction (list);
`,
  `
ALTER TABLE file ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE file ADD COLUMN gone_at INTEGER;
ALTER TABLE analysis ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE analysis ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal';
`,
  `
ALTER TABLE file ADD COLUMN encoding TEXT;
`,
  `
CREATE INDEX result_category ON result (category) WHERE category IS NOT NULL;
CREATE TABLE statistic (
  analysis INTEGER PRIMARY KEY REFERENCES analysis (number) ON DELETE CASCADE,
  counts TEXT NOT NULL
) STRICT;
`,
  `
CREATE TABLE vector (
  id INTEGER PRIMARY KEY,
  file_id TEXT NOT NULL,
  key TEXT NOT NULL,
  vector BLOB NOT NULL,
  UNIQUE (key, file_id)
) STRICT;
CREATE INDEX vector_file ON vector (file_id);
CREATE TABLE kept_correction (
  list TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  subname TEXT NOT NULL,
  category_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (list, key)
) STRICT, WITHOUT ROWID;
`,
  `
ALTER TABLE cache ADD COLUMN analysis INTEGER;
CREATE INDEX cache_analysis ON cache (analysis) WHERE analysis IS NOT NULL;
`,
]
