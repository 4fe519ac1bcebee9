-- What organisations apply with.
CREATE TABLE onboarding.application (
  id                  uuid        PRIMARY KEY,
  state               text        NOT NULL CHECK (state IN ('UNCONFIRMED', 'SUBMITTED', 'APPROVED', 'REJECTED')),
  client_id           text        NOT NULL,
  -- As organisations.Terms writes them.
  terms               jsonb       NOT NULL,
  registration_number text        NOT NULL,
  website             text        NOT NULL,
  contact_name        text        NOT NULL,
  contact_email       text        NOT NULL,
  submitted_at        timestamptz NOT NULL,
  organisation_id     uuid,
  rejection           text,
  CHECK ((state = 'APPROVED') = (organisation_id IS NOT NULL)),
  CHECK ((state = 'REJECTED') = (rejection IS NOT NULL))
);
CREATE INDEX application_state ON onboarding.application (state, submitted_at, id);
CREATE UNIQUE INDEX application_client ON onboarding.application (client_id) WHERE state = 'SUBMITTED';

-- Wishes for accounts: both sides agree where agreed has reached wished.
CREATE TABLE onboarding.identity (
  organisation_id uuid        PRIMARY KEY,
  -- Who is invited as its first member of staff.
  contact_name    text,
  contact_email   text,
  invited_at      timestamptz,
  -- Public keys with which its client signs.
  keys            text,
  wished          bigint      NOT NULL,
  agreed          bigint      NOT NULL DEFAULT 0,
  agreed_at       timestamptz,
  tries           integer     NOT NULL DEFAULT 0,
  failure         text,
  next_try_at     timestamptz NOT NULL
);
CREATE INDEX identity_due ON onboarding.identity (next_try_at) WHERE agreed < wished;
