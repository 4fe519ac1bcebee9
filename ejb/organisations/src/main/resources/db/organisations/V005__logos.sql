-- Marks of organisations as people see them, each by its own SHA-256: another mark is another row, so that an address never
-- shows something else than it did.
CREATE TABLE organisations.logo (
    digest text  PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
    png    bytea NOT NULL CHECK (octet_length(png) <= 12288)
);

ALTER TABLE organisations.organisation ADD COLUMN logo text REFERENCES organisations.logo;
