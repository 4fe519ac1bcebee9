-- One row a decision. No name, mobile or status: who it was is a pseudonym, what was shared is the attestation's matter.
CREATE TABLE consent (
    id                uuid        PRIMARY KEY,
    request_id        uuid        NOT NULL,
    organisation_id   uuid        NOT NULL,
    organisation_name text        NOT NULL,
    client_id         text        NOT NULL,
    subject           text,
    purpose           text        NOT NULL,
    purpose_text      text        NOT NULL,
    type              text        NOT NULL,
    valid_until       timestamptz NOT NULL,
    max_uses          integer     NOT NULL CHECK (max_uses > 0),
    uses              integer     NOT NULL CHECK (uses BETWEEN 0 AND max_uses),
    notice_id         text        NOT NULL,
    notice_version    integer     NOT NULL,
    notice_language   text        NOT NULL,
    notice_sha256     text        NOT NULL,
    notice_text       text        NOT NULL,
    channel           text        NOT NULL,
    status_seen       boolean     NOT NULL,
    acting_for        text        NOT NULL,
    authenticated_at  timestamptz NOT NULL,
    decision          text        NOT NULL,
    decided_at        timestamptz NOT NULL,
    ended_at          timestamptz,
    receipt           text        NOT NULL
);

CREATE UNIQUE INDEX consent_granted_once ON consent (request_id) WHERE decision = 'GRANTED';
