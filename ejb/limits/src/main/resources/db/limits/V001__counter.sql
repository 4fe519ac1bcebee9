-- How often something was done within a window that opened with the first time.
-- The key is a keyed digest: the table says neither whose counter it is nor, once the key is gone, can it be found out.
CREATE TABLE limits.counter (
  name        text        NOT NULL,
  key         text        NOT NULL,
  slot        integer     NOT NULL,
  n           integer     NOT NULL CHECK (n >= 0),
  window_ends timestamptz NOT NULL,
  PRIMARY KEY (name, key, slot)
);

-- For the sweep of counters whose window has closed.
CREATE INDEX counter_window_ends ON limits.counter (window_ends);
