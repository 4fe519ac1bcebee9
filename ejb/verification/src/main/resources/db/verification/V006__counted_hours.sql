-- What became of requests, kept when they themselves are long forgotten: of all together by the hour in which they were made, of
-- each organisation by the day of the programme's calendar. The latest hour says up to where days are added up, too.
CREATE TABLE verification.hour_count (
    hour       timestamptz PRIMARY KEY,
    shared     bigint      NOT NULL,
    not_shared bigint      NOT NULL,
    expired    bigint      NOT NULL,
    cancelled  bigint      NOT NULL
);

CREATE TABLE verification.organisation_day (
    day             date   NOT NULL,
    organisation_id uuid   NOT NULL,
    shared          bigint NOT NULL,
    not_shared      bigint NOT NULL,
    expired         bigint NOT NULL,
    cancelled       bigint NOT NULL,
    PRIMARY KEY (day, organisation_id)
);
