-- Where the organisation collects the code: the notice is the SMS that brought it, its digits masked; and a keyed digest of the
-- code that decided the request, by which the same code posted again gets the same answer.
ALTER TABLE verification.status_request
    ADD COLUMN notice_id       text,
    ADD COLUMN notice_version  integer,
    ADD COLUMN notice_language text,
    ADD COLUMN notice_text     text,
    ADD COLUMN answered_by     text;

-- What a repeatable call made, where that is not what the thing itself shows.
ALTER TABLE verification.idempotent_call ADD COLUMN made text;
