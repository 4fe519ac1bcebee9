-- What an organisation that applies by itself brings along until its contact's address is confirmed.
ALTER TABLE onboarding.application
  -- When it was written; nothing where an officer has entered it.
  ADD COLUMN applied_at   timestamptz,
  -- SHA-256 of the link's token.
  ADD COLUMN confirmation bytea UNIQUE,
  -- What it asks for beyond the usual, with its reason, in its own words.
  ADD COLUMN wish         text,
  -- The mark, drawn anew; it moves to the organisations' marks when the address is confirmed.
  ADD COLUMN logo         bytea,
  -- In which letters are written to the contact.
  ADD COLUMN language     text NOT NULL DEFAULT 'en';
CREATE INDEX application_applied ON onboarding.application (lower(contact_email), applied_at) WHERE applied_at IS NOT NULL;

-- That somebody was told when an agreement will end, so that he is told once.
CREATE TABLE onboarding.warning (
  organisation_id uuid     NOT NULL,
  agreement_until date     NOT NULL,
  days            smallint NOT NULL,
  PRIMARY KEY (organisation_id, agreement_until, days)
);
