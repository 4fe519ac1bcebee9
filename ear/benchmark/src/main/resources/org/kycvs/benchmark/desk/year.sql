-- Run once on a database that is thrown away afterwards.
INSERT INTO organisations.organisation (id, client_id, legal_name, sms_name, kind, state, modes, return_urls, verified_since)
SELECT uuidv7(), 'made-' || n, initcap(md5(n::text)) || ' Hotels ' || n, 'Made' || n, 'LODGING',
  CASE WHEN n % 50 = 0 THEN 'SUSPENDED' ELSE 'ACTIVE' END, CASE WHEN n % 10 = 0 THEN '{HOSTED,DIRECT}'::text[] ELSE '{HOSTED}' END, '{}',
  now() - n * interval '1 minute'
FROM generate_series(1, 10000) n;

INSERT INTO organisations.organisation_purpose SELECT id, 'lodging' FROM organisations.organisation WHERE client_id LIKE 'made-%';

CREATE TEMPORARY TABLE made AS
SELECT id, row_number() OVER () AS number FROM organisations.organisation WHERE client_id LIKE 'made-%';

CREATE INDEX ON made (number);

-- Some ask much more than others.
INSERT INTO verification.status_request (id, organisation_id, client_id, mode, purpose, programme, consent_type, consent_max_uses,
  handle_key, handle_digest, created_at, expires_at, name_source, mobile_source, mobiles_typed, names_changed, state, ended_at)
SELECT uuidv7(-age), made.id, 'made', 'HOSTED', 'lodging', 'covid-19', 'ONE_TIME', 1, 'handle-1', uuid_send(gen_random_uuid()),
  now() - age, now() - age + interval '15 minutes', 'PERSON', 'PERSON', 1, 0,
  (ARRAY['NOT_SHARED', 'EXPIRED', 'CANCELLED'])[1 + request.n % 3], now() - age
FROM (SELECT n, n * interval '0.3 seconds' AS age, 1 + (10000 * power(random(), 3))::integer % 10000 AS number
      FROM generate_series(1, 2000000) n) AS request
JOIN made ON made.number = request.number;

INSERT INTO verification.hour_count (hour, shared, not_shared, expired, cancelled)
SELECT hour, 200, 20, 30, 10
FROM generate_series(date_trunc('hour', now() - interval '365 days', 'Asia/Kolkata'), now() - interval '26 hours', interval '1 hour') hour;

INSERT INTO verification.organisation_day (day, organisation_id, shared, not_shared, expired, cancelled)
SELECT current_date - day, made.id, 3, 1, 1, 0 FROM generate_series(2, 365) day, made WHERE random() < 0.55;

INSERT INTO otp.hour_count (hour, sent, confirmed)
SELECT hour, 300, 250
FROM generate_series(date_trunc('hour', now() - interval '365 days', 'Asia/Kolkata'), now() - interval '3 hours', interval '1 hour') hour;

INSERT INTO audit.event (id, at, kind, organisation_id, subject_id, actor, facts)
SELECT uuidv7(-age), now() - age, (ARRAY['request.created', 'passcode.sent', 'request.ended'])[1 + event.n % 3], made.id,
  gen_random_uuid(), (ARRAY['organisation', 'person'])[1 + event.n % 2], '{}'
FROM (SELECT n, n * interval '0.2 seconds' AS age FROM generate_series(1, 3000000) n) AS event
JOIN made ON made.number = 1 + event.n % 10000;

INSERT INTO organisations.api_key (id, organisation_id, digest, purpose, addresses, issued_at)
SELECT uuidv7(), id, md5(id::text), 'lodging', '{192.0.2.7}', now() FROM made WHERE number % 10 = 0;

INSERT INTO organisations.certificate (id, organisation_id, sha256, subject, not_before, not_after, pinned_at)
SELECT uuidv7(), id, encode(sha256(uuid_send(id)), 'hex'), 'CN=' || number, now() - interval '1 day', now() + number * interval '1 day', now()
FROM made WHERE number % 10 = 0;

VACUUM (ANALYZE);
