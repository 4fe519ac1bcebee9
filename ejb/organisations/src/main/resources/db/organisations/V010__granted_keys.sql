-- A key is granted by two persons, and drawn when it is taken: until then there is nothing that could count.
ALTER TABLE organisations.api_key ALTER COLUMN digest DROP NOT NULL;
