-- When the code can be tried again, and by which path it was asked for. A row lives a day at most: those that are here already
-- may be tried at once, and count for no address and no organisation.
ALTER TABLE otp.passcode
  ADD COLUMN next_check_at   timestamptz NOT NULL DEFAULT '-infinity',
  -- Keyed digest.
  ADD COLUMN address         text        NOT NULL DEFAULT '',
  ADD COLUMN organisation_id uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
