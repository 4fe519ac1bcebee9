-- What the watch judges by: over all codes of a request, how often they were tried, and how often that proved the mobile.
ALTER TABLE otp.passcode
  -- The first digits of the mobile, which a million numbers share.
  ADD COLUMN prefix       text    NOT NULL DEFAULT '',
  ADD COLUMN compared     integer NOT NULL DEFAULT 0,
  ADD COLUMN confirmed    integer NOT NULL DEFAULT 0,
  ADD COLUMN confirmed_at timestamptz;

-- For the newest codes of one who is watched.
CREATE INDEX passcode_organisation ON otp.passcode (organisation_id, sent_at);
CREATE INDEX passcode_address ON otp.passcode (address, sent_at);
CREATE INDEX passcode_prefix ON otp.passcode (prefix, sent_at);
CREATE INDEX passcode_browser ON otp.passcode (browser, sent_at);

-- What the watch has said already. What was sent until the quiet ends is not judged again.
CREATE TABLE otp.alarm (
  cause       text        NOT NULL,
  -- An organisation's id, a number's prefix, or a keyed digest of an address or a browser's cookie.
  key         text        NOT NULL,
  quiet_until timestamptz NOT NULL,
  PRIMARY KEY (cause, key)
);

-- Up to which instant of sending codes have been looked at. One row; whoever watches holds it.
CREATE TABLE otp.watch (judged_until timestamptz NOT NULL);
INSERT INTO otp.watch VALUES ('-infinity');
