-- The last day on which the organisation may ask, in the programme's zone; null: without an end.
ALTER TABLE organisation ADD COLUMN agreement_until date;
CREATE INDEX organisation_agreement_until ON organisation (agreement_until) WHERE agreement_until IS NOT NULL;
