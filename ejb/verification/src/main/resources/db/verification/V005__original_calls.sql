-- What a client of the original API has begun: with which key, and by which token it reads the answer. Goes with its request.
CREATE TABLE verification.original_call (
    -- Looked at when all rows of the transaction stand, in whatever order they are written.
    request_id  uuid        PRIMARY KEY
        REFERENCES verification.status_request ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    api_key     uuid        NOT NULL,
    -- SHA-256 of a token of 256 bits.
    token       text        UNIQUE,
    token_until timestamptz
);
