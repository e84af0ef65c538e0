-- Files that hang on a record: a reply, a stakeholder's submission, a copy of one. Their bytes come and go in chunks, so
-- that nobody holds a whole file, and in rows, so that the fence holds them too. Whom a file is open to is said where
-- the record is that it hangs on.

-- A file; it is withdrawn, and never changed or removed.
create table attachment (
    id              uuid         primary key,
    version         integer      not null,
    holder_id       uuid         not null,
    name            varchar(255) not null,
    media_type      varchar(100) not null,
    size            bigint       not null check (size > 0),
    sha256          varchar(64)  not null,
    preview_blanked boolean      not null,
    uploaded_at     timestamptz  not null,
    uploaded_by     text         not null,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    made_in         xid8         not null default pg_current_xact_id(),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index attachment_of_holder on attachment (holder_id, id);

-- The bytes of a file, piece by piece; not compressed, because documents are packed already.
create table attachment_chunk (
    attachment_id uuid    not null references attachment,
    ordinal       integer not null,
    bytes         bytea   storage external not null,
    primary key (attachment_id, ordinal)
);

-- Which files a submission holds, a Party's or a stakeholder's.
create table sealed_attachment (
    submission_id uuid not null,
    attachment_id uuid not null references attachment,
    primary key (submission_id, attachment_id)
);

create index sealed_attachment_of_attachment on sealed_attachment (attachment_id);

-- A job: what takes longer than a request may, done step by step for the account that asked for it and read by it alone. It
-- keeps in what capacity it ran, since whoever has another one by now may not read what it made, and a mark that moves when
-- something of that is taken back. The row stays when what it made is removed.
create table job (
    id              uuid         primary key,
    version         integer      not null,
    account         text         not null check (account <> ''),
    kind            varchar(40)  not null,
    wish            text         not null,
    file_name       varchar(255) not null,
    status          varchar(9)   not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    capacity        text,
    mark            text,
    done            integer      not null check (done between 0 and steps),
    steps           integer      not null check (steps > 0),
    size            bigint       not null,
    -- Names of files that its steps could not make.
    left_out        varchar(255)[] not null,
    sha256          varchar(64),
    asked_at        timestamptz  not null,
    begun_at        timestamptz,
    ended_at        timestamptz,
    kept_until      timestamptz,
    removed_at      timestamptz,
    gave_way_at     timestamptz,
    failure_type    varchar(40),
    failure_code    varchar(60),
    failure_english text,
    failure_french  text,
    check ((status in ('QUEUED', 'RUNNING')) = (ended_at is null)),
    check ((ended_at is null) = (kept_until is null)),
    check ((status = 'FAILED') = (failure_type is not null)),
    check ((status = 'DONE') = (sha256 is not null)),
    check (status <> 'DONE' or done = steps)
);

create index job_of_account on job (account, id);
create index job_to_clear on job (kept_until) where removed_at is null;

-- What a job made, in the order of its steps and pieces.
create table job_chunk (
    job_id  uuid    not null references job,
    step    integer not null,
    ordinal integer not null,
    bytes   bytea   storage external not null,
    primary key (job_id, step, ordinal)
);

-- When a job is worked on next, and which instance does it: the table of db-scheduler, which knows a job by its key alone.
create table job_turn (
    task_name            text        not null check (task_name = 'job'),
    task_instance        text        not null,
    task_data            bytea       check (task_data is null),
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);

create index job_turn_due on job_turn (execution_time);
create index job_turn_heartbeat on job_turn (last_heartbeat);

-- What a submission holds stays in it.
create trigger unchangeable_sealed_attachment before update or delete on sealed_attachment
    for each row execute function refuse('a submission is unchangeable');

-- Refuses bytes beyond the size of the file.
create function refuse_more_than_whole() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if (select sum(octet_length(bytes)) from attachment_chunk where attachment_id = new.attachment_id)
       > (select size from attachment where id = new.attachment_id) then
        raise exception 'the file is whole';
    end if;
    return null;
end $$;

-- A file that is whole takes nothing in later, whoever writes.
create trigger whole_file after insert on attachment_chunk
    for each row execute function refuse_more_than_whole();

-- Whether a file hangs on a record: a function of the owner, because the policy of a file asks what holds it.
create function hangs_on(file uuid, holder uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp as $$
    select exists (select from attachment where id = file and holder_id = holder)
$$;

-- How many jobs wait, run, or failed within a day: numbers for the watcher of the service, and a function of the owner,
-- because the watcher knows no job.
create function watched_jobs() returns table (status text, number bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select s.status, count(j.id)
    from unnest(array['QUEUED', 'RUNNING', 'FAILED']) as s (status)
    left join job j on j.status = s.status and (j.ended_at is null or j.ended_at > now() - interval '1 day')
    where caller_is('watcher')
    group by s.status
$$;

alter table attachment enable row level security;
-- A file that a submission holds is read by whoever reads that.
create policy sealed on attachment for select
    using ((select true from sealed_attachment s where s.attachment_id = attachment.id limit 1));
grant select on attachment to ${serviceRole};
grant insert (id, version, holder_id, name, media_type, size, sha256, preview_blanked, uploaded_at, uploaded_by,
              withdrawn_at, withdrawn_by) on attachment to ${serviceRole};
grant update (version, withdrawn_at, withdrawn_by) on attachment to ${serviceRole};

alter table attachment_chunk enable row level security;
-- A chunk is read with its file.
create policy readable on attachment_chunk for select
    using ((select true from attachment a where a.id = attachment_id));
grant select, insert on attachment_chunk to ${serviceRole};

alter table sealed_attachment enable row level security;
grant select, insert on sealed_attachment to ${serviceRole};

alter table job enable row level security;
-- A job is known to the account that asked for it.
create policy own on job for select
    using (account = (select caller_account()) and (select caller_is('asking')));
-- An account asks for a job of its own, which waits.
create policy asked_for on job for insert
    with check (account = (select caller_account()) and (select caller_is('asking')) and status = 'QUEUED');
-- It runs as that account, too.
create policy worked_on on job for update
    using (account = (select caller_account()) and (select caller_is('asking')) and removed_at is null)
    with check (account = (select caller_account()));
-- The foreman knows whose job to give out.
create policy given_out on job for select using ((select caller_is('foreman')));
-- It notes that a job failed, and clears away what was kept long enough.
create policy let_go on job for update using ((select caller_is('foreman')) and removed_at is null)
    with check ((select caller_is('foreman')));
grant select, insert on job to ${serviceRole};
grant update (version, status, capacity, mark, done, size, left_out, sha256, begun_at, ended_at, kept_until, removed_at,
              gave_way_at, failure_type,
              failure_code, failure_english, failure_french) on job to ${serviceRole};

alter table job_chunk enable row level security;
-- What a job made is read by whoever knows the job.
create policy readable on job_chunk for select using ((select true from job j where j.id = job_id));
-- It is written while the job runs.
create policy written on job_chunk for insert
    with check ((select caller_is('asking')) and (select j.status = 'RUNNING' from job j where j.id = job_id));
-- The foreman removes it when its time is over.
create policy removed on job_chunk for delete
    using ((select caller_is('foreman')) and (select j.kept_until <= (select caller_time()) from job j where j.id = job_id));
grant select, insert, delete on job_chunk to ${serviceRole};

alter table job_turn enable row level security;
-- That a job with some key waits for its turn tells nothing of it, and db-scheduler asks for nobody.
create policy known on job_turn for select using (true);
-- It gets its turn in the step in which somebody asks for it.
create policy waiting on job_turn for insert with check ((select caller_is('asking')));
-- db-scheduler moves a turn, which no caller does.
create policy taken on job_turn for update using (not (select caller_is('asking')));
-- It removes a turn that is over, which no caller does.
create policy over on job_turn for delete using (not (select caller_is('asking')));
grant select, insert, delete on job_turn to ${serviceRole};
grant update (task_data, execution_time, picked, picked_by, last_success, last_failure, consecutive_failures, last_heartbeat,
              version) on job_turn to ${serviceRole};
