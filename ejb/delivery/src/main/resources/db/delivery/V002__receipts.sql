-- How a message ended, to the very end: why it was never taken, or what the SMS centre told after it was.
ALTER TABLE outbox DROP CONSTRAINT outbox_outcome_check;
ALTER TABLE outbox
  ADD CONSTRAINT outbox_outcome_check CHECK (outcome IN ('SENT', 'DELIVERED', 'UNDELIVERABLE', 'DROPPED', 'DEAD')),
  -- By which ids the centre will speak of the parts that it has told nothing about yet. A receipt takes its id away, so
  -- that the same receipt, told twice, changes nothing.
  ADD COLUMN receipts_due text[],
  -- The centre's code of the reason, of a form that no number, name or text has.
  ADD COLUMN error text CHECK (error ~ '^[0-9A-Za-z_]{1,16}(/[0-9A-Za-z]{1,8})?$'),
  ADD CONSTRAINT receipts_follow_a_hand_off CHECK (receipts_due IS NULL OR outcome = 'SENT'),
  ADD CONSTRAINT only_a_failure_has_an_error CHECK (error IS NULL OR outcome IN ('UNDELIVERABLE', 'DEAD'));

CREATE INDEX outbox_receipts_due ON outbox USING gin (receipts_due) WITH (fastupdate = off) WHERE receipts_due IS NOT NULL;

-- With the outcome in it, so that a day is counted without reading the table.
DROP INDEX outbox_ended;
CREATE INDEX outbox_ended ON outbox (ended_at) INCLUDE (outcome) WHERE outcome IS NOT NULL;
