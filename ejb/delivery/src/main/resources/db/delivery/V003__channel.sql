-- Letters leave as text messages do, by a dispatcher of their own. From now on every row says by which it leaves; a node of the
-- release before, which still runs during the change, says nothing and means text messages.
ALTER TABLE outbox ADD COLUMN channel text NOT NULL DEFAULT 'SMS' CHECK (channel IN ('SMS', 'MAIL'));

DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (channel, due_at) WHERE outcome IS NULL;
DROP INDEX outbox_ended;
CREATE INDEX outbox_ended ON outbox (ended_at) INCLUDE (outcome, channel) WHERE outcome IS NOT NULL;
