-- The certificates with which organisations sign their SOAP messages. A certificate is public; what counts is that it stands here.
CREATE TABLE certificate (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisations.organisation,
    -- SHA-256 of its DER form, in lower-case hex.
    sha256          text        NOT NULL,
    subject         text        NOT NULL,
    not_before      timestamptz NOT NULL,
    not_after       timestamptz NOT NULL,
    pinned_at       timestamptz NOT NULL,
    removed_at      timestamptz
);
-- One certificate is one organisation's; once removed it may be pinned again.
CREATE UNIQUE INDEX certificate_in_use ON certificate (sha256) WHERE removed_at IS NULL;
