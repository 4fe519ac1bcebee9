-- The published list: an organisation asks for a purpose of this list or not at all. The text is what the person reads.
CREATE TABLE purpose (
    code     text     PRIMARY KEY CHECK (code ~ '^[a-z]+(-[a-z]+)*$'),
    text     text     NOT NULL,
    position smallint NOT NULL UNIQUE
);

INSERT INTO purpose (position, code, text) VALUES
    (1, 'travel-rail',    'You want to travel by train.'),
    (2, 'travel-air',     'You want to travel by air.'),
    (3, 'airport-entry',  'You want to enter an airport.'),
    (4, 'lodging',        'You want to stay at a hotel or another place to sleep.'),
    (5, 'employment',     'You work, or want to work, for this organisation.'),
    (6, 'education',      'You learn or teach, or want to, at a school, college or university.'),
    (7, 'health-care',    'You are a patient, a visitor or a member of staff where people are cared for.'),
    (8, 'public-service', 'You want to use a service of the government, at a counter or in the field.'),
    (9, 'event-entry',    'You want to attend an event where many people meet.');

CREATE TABLE organisation (
    id             uuid        PRIMARY KEY,
    client_id      text        NOT NULL UNIQUE,
    legal_name     text        NOT NULL,
    sms_name       text        NOT NULL,
    kind           text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('ACTIVE', 'SUSPENDED', 'CLOSED')),
    modes          text[]      NOT NULL CHECK (modes <@ ARRAY['HOSTED', 'DIRECT']),
    return_urls    text[]      NOT NULL,
    verified_since timestamptz NOT NULL
);

-- In a text message the short name is all that tells two askers apart, and upper case does not.
CREATE UNIQUE INDEX organisation_sms_name ON organisation (lower(sms_name));

CREATE TABLE organisation_purpose (
    organisation_id uuid NOT NULL REFERENCES organisation,
    purpose_code    text NOT NULL REFERENCES purpose,
    PRIMARY KEY (organisation_id, purpose_code)
);
