-- Messages that a committed step wants sent. A row that has ended is blank: the database itself refuses anything else.
CREATE TABLE outbox (
  id          uuid        PRIMARY KEY,
  queued_at   timestamptz NOT NULL,
  not_after   timestamptz NOT NULL,
  -- When a dispatcher may next take the row: at once, after a wait, or when the claim of a dispatcher that died ends.
  due_at      timestamptz NOT NULL,
  attempts    integer     NOT NULL DEFAULT 0,
  -- Mobile and text, sealed under the outbox key.
  message     bytea,
  outcome     text        CHECK (outcome IN ('SENT', 'DROPPED')),
  ended_at    timestamptz,
  CONSTRAINT ended_means_blank CHECK (
    (outcome IS NULL AND ended_at IS NULL AND message IS NOT NULL)
    OR (outcome IS NOT NULL AND ended_at IS NOT NULL AND message IS NULL))
);

CREATE INDEX outbox_due ON outbox (due_at) WHERE outcome IS NULL;
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE outcome IS NOT NULL;
