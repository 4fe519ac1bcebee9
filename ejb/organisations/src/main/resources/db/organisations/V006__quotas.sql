-- How many requests an organisation may make; null: the standard of the settings.
ALTER TABLE organisation
    ADD COLUMN quota_minute integer CHECK (quota_minute > 0),
    ADD COLUMN quota_day    integer CHECK (quota_day > 0);

-- How many it has made in the minute and on the day of its last one. Whose it is, is not checked again: the statement that counts
-- reads the organisation.
CREATE TABLE quota_use (
    organisation_id uuid    PRIMARY KEY,
    minute          bigint  NOT NULL,
    in_minute       integer NOT NULL,
    day             bigint  NOT NULL,
    in_day          integer NOT NULL
) WITH (fillfactor = 50);
