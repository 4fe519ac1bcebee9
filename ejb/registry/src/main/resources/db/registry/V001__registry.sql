-- Rules as data: a new vaccine or rule is a new version of a programme's schedule.
create table schedule (
    programme   text    not null,
    version     text    not null,
    valid_from  date    not null,
    valid_until date,
    grace_days  integer not null default 4 check (grace_days >= 0),
    primary key (programme, version),
    unique (programme, valid_from)
);

-- What completes a vaccination. More than one vaccine: a mixture that the schedule allows.
create table course (
    programme  text    not null,
    version    text    not null,
    code       text    not null,
    name       text    not null,
    vaccines   text[]  not null check (cardinality(vaccines) > 0),
    doses      integer not null check (doses > 0),
    least_days integer not null check (least_days >= 0),
    primary key (programme, version, code),
    foreign key (programme, version) references schedule
);

-- A person is found by the keyed index of the mobile, and found again at the next import by the keyed digest of the
-- importer's id. Id, mobile and name are sealed: a stolen table names nobody.
create table beneficiary (
    reference      text primary key,
    beneficiary_id bytea not null,
    mobile_index   text  not null,
    mobile         bytea not null,
    name           bytea not null,
    birth_year     integer
);
create index beneficiary_by_mobile on beneficiary (mobile_index);

-- The beneficiary is checked at commit: an import writes doses first, to learn which lines it may apply.
create table dose (
    reference   text primary key,
    beneficiary text    not null references beneficiary deferrable initially deferred,
    importer    text    not null,
    programme   text    not null,
    vaccine     text    not null,
    dose_date   date,
    withdrawn   boolean not null,
    check (withdrawn or dose_date is not null)
);
create index dose_of_beneficiary on dose (beneficiary);

create table import (
    id           uuid        primary key,
    importer     text        not null,
    file_digest  bytea       not null,
    state        text        not null check (state in ('RUNNING', 'COMPLETED', 'FAILED', 'HELD')),
    rows_read    bigint      not null default 0,
    accepted     bigint      not null default 0,
    rejected     bigint      not null default 0,
    started_at   timestamptz not null,
    last_step_at timestamptz not null
);
-- A file is taken once; one that failed may come again.
create unique index import_of_file on import (importer, file_digest) where state <> 'FAILED';

-- A file waits here, sealed, from its upload until it has been applied.
create table import_piece (
    import_id uuid        not null,
    number    integer     not null,
    content   bytea       not null,
    staged_at timestamptz not null,
    primary key (import_id, number)
);
create index import_piece_by_age on import_piece (staged_at);

create table rejection (
    import_id   uuid   not null references import on delete cascade,
    line        bigint not null,
    column_name text,
    code        text   not null,
    primary key (import_id, line)
);
