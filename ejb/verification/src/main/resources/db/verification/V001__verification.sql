-- Names, mobiles and findings are sealed; browsers, handles and keys of calls stand as digests.
CREATE TABLE status_request (
    id               uuid        PRIMARY KEY,
    organisation_id  uuid        NOT NULL,
    client_id        text        NOT NULL,
    mode             text        NOT NULL,
    purpose          text        NOT NULL,
    programme        text        NOT NULL,
    return_url       text,
    client_state     text,
    nonce            text,
    reference        text,
    language         text,
    consent_type     text        NOT NULL,
    consent_until    date,
    consent_max_uses integer     NOT NULL,
    handle_key       text        NOT NULL,
    handle_digest    bytea       NOT NULL,
    created_at       timestamptz NOT NULL,
    expires_at       timestamptz NOT NULL,
    name             bytea,
    name_source      text        NOT NULL,
    mobile           bytea,
    mobile_source    text        NOT NULL,
    mobiles_typed    integer     NOT NULL,
    names_changed    integer     NOT NULL,
    browser          text,
    proven_at        timestamptz,
    finding          bytea,
    picked           integer,
    state            text        NOT NULL,
    ended_at         timestamptz,
    consent_id       uuid,
    attestation_id   uuid,
    CHECK ((state = 'PENDING') = (ended_at IS NULL)),
    CHECK ((state = 'SHARED') = (attestation_id IS NOT NULL))
);

CREATE UNIQUE INDEX status_request_handle ON status_request (handle_digest);
CREATE INDEX status_request_created ON status_request (created_at);

CREATE TABLE attestation (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL,
    request_id      uuid        NOT NULL,
    consent_id      uuid        NOT NULL,
    issued_at       timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    withdrawn_at    timestamptz,
    sha256          text        NOT NULL,
    jws             bytea
);

CREATE INDEX attestation_consent ON attestation (consent_id);

CREATE TABLE idempotent_call (
    call       text        PRIMARY KEY,
    body       text        NOT NULL,
    result     uuid        NOT NULL,
    created_at timestamptz NOT NULL
);
