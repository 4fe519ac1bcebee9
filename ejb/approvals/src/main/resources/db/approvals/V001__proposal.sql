-- A change that one person wants and another decides.
CREATE TABLE approvals.proposal (
  id              uuid        PRIMARY KEY,
  kind            text        NOT NULL,
  subject_id      uuid        NOT NULL,
  organisation_id uuid,
  -- Names the subject to people.
  about           text        NOT NULL,
  -- Of a form that only its kind knows.
  wanted          jsonb       NOT NULL,
  -- What people read when they decide: name, before, after.
  differences     jsonb       NOT NULL,
  reason          text        NOT NULL,
  -- The account, and whose it is: a person can have several.
  proposed_by     text        NOT NULL,
  person          text        NOT NULL,
  proposed_at     timestamptz NOT NULL,
  state           text        NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
  decided_by      text,
  decision_reason text,
  decided_at      timestamptz,
  CHECK ((state = 'OPEN') = (decided_at IS NULL))
);

-- Two approvals never mix.
CREATE UNIQUE INDEX proposal_open ON approvals.proposal (kind, subject_id) WHERE state = 'OPEN';
CREATE INDEX proposal_state ON approvals.proposal (state, id);
CREATE INDEX proposal_subject ON approvals.proposal (subject_id, id);
