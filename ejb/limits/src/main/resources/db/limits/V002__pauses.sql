-- Until when nothing more is counted for this key: set when a count reaches a step of its limit, or by whoever watches.
ALTER TABLE limits.counter ADD COLUMN resumes_at timestamptz;
