-- Keys of clients that cannot fetch tokens. Of 256 random bits a plain digest gives nothing away.
CREATE TABLE organisations.api_key (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisations.organisation,
    digest          text        NOT NULL UNIQUE,
    purpose         text        NOT NULL REFERENCES organisations.purpose,
    -- From where it may be used.
    addresses       text[]      NOT NULL CHECK (cardinality(addresses) > 0),
    issued_at       timestamptz NOT NULL,
    revoked_at      timestamptz
);
