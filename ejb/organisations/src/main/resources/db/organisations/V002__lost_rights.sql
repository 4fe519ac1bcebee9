-- When the organisation last lost a right to ask: whoever takes it away, by whatever way, leaves this trace, so that what
-- the organisation has asked can be ended without comparing all organisations with all requests every second.
ALTER TABLE organisation ADD COLUMN lost_rights_at timestamptz;
CREATE INDEX organisation_lost_rights ON organisation (lost_rights_at) WHERE lost_rights_at IS NOT NULL;

CREATE FUNCTION organisations.note_lost_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.lost_rights_at := clock_timestamp();
  RETURN NEW;
END
$$;

CREATE TRIGGER organisation_lost_state BEFORE UPDATE OF state ON organisation
  FOR EACH ROW WHEN (OLD.state = 'ACTIVE' AND NEW.state <> 'ACTIVE') EXECUTE FUNCTION organisations.note_lost_state();

CREATE FUNCTION organisations.note_lost_purpose() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE organisations.organisation SET lost_rights_at = clock_timestamp() WHERE id = OLD.organisation_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER organisation_lost_purpose AFTER UPDATE OR DELETE ON organisation_purpose
  FOR EACH ROW EXECUTE FUNCTION organisations.note_lost_purpose();
