-- What counts once, and was used: a proof of a key, for as long as it could come again.
-- The key is a keyed digest, like a counter's.
CREATE TABLE limits.used (
  key   text        PRIMARY KEY,
  until timestamptz NOT NULL
);

-- For the sweep.
CREATE INDEX used_until ON limits.used (until);
