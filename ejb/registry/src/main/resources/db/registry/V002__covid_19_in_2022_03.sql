-- India, March 2022: no mixed courses.
insert into schedule (programme, version, valid_from) values ('covid-19', 'in-2022-03', '2022-03-01');

insert into course (programme, version, code, name, vaccines, doses, least_days)
select 'covid-19', 'in-2022-03', code, name, array[code], doses, least_days
from (values
    ('COVISHIELD',    'Covishield',    2, 84),
    ('COVAXIN',       'Covaxin',       2, 28),
    ('SPUTNIK V',     'Sputnik V',     2, 21),
    ('SPUTNIK LIGHT', 'Sputnik Light', 1,  0),
    ('ZYCOV-D',       'ZyCoV-D',       3, 28),
    ('CORBEVAX',      'Corbevax',      2, 28),
    ('COVOVAX',       'Covovax',       2, 21),
    ('JANSSEN',       'Janssen',       1,  0),
    ('MODERNA',       'Moderna',       2, 28),
    ('PFIZER',        'Pfizer',        2, 21)
) as course (code, name, doses, least_days);
