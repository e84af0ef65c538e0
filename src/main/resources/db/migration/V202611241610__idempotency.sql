-- What was answered to each Idempotency-Key. The digest stands for the body, which is not kept here.
create table idempotency_record (
    caller          text        not null,
    operation       text        not null,
    idempotency_key text        not null,
    digest          text        not null,
    created_id      text,
    location        text,
    tag             text,
    at              timestamptz not null default now(),
    primary key (caller, operation, idempotency_key)
);
