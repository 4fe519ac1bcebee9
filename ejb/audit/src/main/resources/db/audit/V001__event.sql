-- What was decided, one row each, in the transaction that decided it. Rows are added, never changed.
CREATE TABLE audit.event (
  id              uuid        PRIMARY KEY,
  at              timestamptz NOT NULL,
  kind            text        NOT NULL,
  organisation_id uuid,
  subject_id      uuid        NOT NULL,
  actor           text        NOT NULL,
  -- Ids, codes and keyed digests by name; never personal data.
  facts           jsonb       NOT NULL
);

CREATE INDEX event_subject ON audit.event (subject_id);
CREATE INDEX event_organisation ON audit.event (organisation_id, at);

-- Holds against a mistake of ours, not against whoever owns the table.
CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit.event is written once';
END
$$;

CREATE TRIGGER event_is_written_once BEFORE UPDATE ON audit.event
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
