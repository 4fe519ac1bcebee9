-- What was said in words, and by which account: the event keeps a digest of salt and text, so that the words can be erased while
-- the event still proves what it proved.
CREATE TABLE audit.word (
  event_id uuid NOT NULL REFERENCES audit.event ON DELETE CASCADE,
  name     text NOT NULL,
  salt     text NOT NULL,
  text     text NOT NULL,
  PRIMARY KEY (event_id, name)
);

-- Who acted is asked often; what was said is read with its event.
CREATE INDEX word_account ON audit.word (text, event_id) WHERE name = 'account';
