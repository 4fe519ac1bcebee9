-- The one passcode of a request, and the proof that came of it. One row a request, so that a new code ends the old one.
CREATE TABLE otp.passcode (
  request_id    uuid        PRIMARY KEY,
  -- Keyed digests: of the browser's cookie, of the mobile, of request, mobile and digits together.
  browser       text        NOT NULL,
  mobile_index  text        NOT NULL,
  digest        text,
  -- What the browser that asked may see of the mobile; sealed.
  masked_mobile bytea,
  sends         integer     NOT NULL,
  checks        integer     NOT NULL,
  sent_at       timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  next_send_at  timestamptz NOT NULL,
  proven_at     timestamptz,
  -- Stays when the proof ends: from the first proof on the request belongs to one browser.
  proven_by     text
);

-- For the sweep of digests that have served, and of rows whose request is over.
CREATE INDEX passcode_sent_at ON otp.passcode (sent_at);
CREATE INDEX passcode_served ON otp.passcode (expires_at) WHERE digest IS NOT NULL;
