-- What an organisation says of its own accord, quoted to people.
ALTER TABLE organisation
    ADD COLUMN own_words          text CHECK (length(own_words) <= 300),
    ADD COLUMN own_words_language text,
    ADD CHECK ((own_words IS NULL) = (own_words_language IS NULL));

-- Whether its tokens count only with a proof of the key that they are bound to (RFC 9449).
ALTER TABLE organisation ADD COLUMN dpop boolean NOT NULL DEFAULT false;
