-- What is due for erasure; all else is found by created_at, or by primary keys that grow with time.
CREATE INDEX idempotent_call_created ON idempotent_call (created_at);
CREATE INDEX attestation_text ON attestation (expires_at) WHERE jws IS NOT NULL;
