-- When it was approved or rejected: from then on a rejected one is kept for a while only.
ALTER TABLE onboarding.application ADD COLUMN decided_at timestamptz;
CREATE INDEX application_rejected ON onboarding.application (decided_at) WHERE state = 'REJECTED';
