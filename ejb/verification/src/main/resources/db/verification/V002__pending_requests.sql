-- What an organisation has asked and nobody has decided, to be ended when it loses the right to ask.
CREATE INDEX status_request_pending ON status_request (organisation_id, purpose, expires_at) WHERE state = 'PENDING';
