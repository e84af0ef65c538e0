-- What happened, told on to those whom it concerns.

-- Webhooks: addresses at which systems of Parties, organisations and the Secretariat are told what happens. Of the secrets only
-- what the vault makes of them is here.
create table webhook (
    id                   uuid          primary key,
    version              integer       not null,
    account              varchar(100)  not null check (account <> ''),
    party_iso3           varchar(3)    references party,
    organisation         varchar(200),
    address              varchar(2000) not null check (address ~* '^https://'),
    types                varchar(32)[] not null,
    status               varchar(12)   not null check (status in ('NEW', 'ACTIVE', 'SWITCHED_OFF', 'RETIRED')),
    secrets_current      bytea,
    secrets_former       bytea,
    secrets_former_until timestamptz,
    registered_at        timestamptz   not null,
    switched_off_at      timestamptz,
    retired_at           timestamptz,
    place                bigint        not null,
    held_until           timestamptz,
    succeeded_at         timestamptz,
    check (num_nulls(party_iso3, organisation) > 0),
    check ((status in ('ACTIVE', 'SWITCHED_OFF')) = (secrets_current is not null)),
    check ((secrets_former is null) = (secrets_former_until is null)),
    check ((status = 'SWITCHED_OFF') = (switched_off_at is not null) or status = 'RETIRED'),
    check ((status = 'RETIRED') = (retired_at is not null))
);

create index webhook_of_account on webhook (account);
create index webhook_of_party on webhook (party_iso3, id);
create index webhook_of_organisation on webhook (organisation, id);
create index webhook_switched_off on webhook (id) where status = 'SWITCHED_OFF';

-- Events on their way to a system. What was sent is the event itself, which never changes.
create table webhook_delivery (
    id           uuid        primary key,
    version      integer     not null,
    webhook_id   uuid        not null references webhook,
    event_id     uuid        not null references event,
    event_number bigint      not null,
    event_type   varchar(32) not null,
    state        varchar(9)  not null check (state in ('WAITING', 'DELIVERED', 'FAILED', 'WITHHELD')),
    tries        integer     not null,
    begun_at     timestamptz,
    next_at      timestamptz,
    ended_at     timestamptz,
    unique (webhook_id, event_id),
    check ((state = 'WAITING') = (next_at is not null)),
    check ((state = 'WAITING') = (ended_at is null))
);

create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, id);
create index webhook_delivery_due on webhook_delivery (webhook_id, event_number) where state = 'WAITING';
create index webhook_delivery_to_clear on webhook_delivery (ended_at);

-- Each try, with the status of the answer and nothing else of it.
create table delivery_attempt (
    id          uuid        primary key,
    delivery_id uuid        not null references webhook_delivery on delete cascade,
    at          timestamptz not null,
    millis      bigint      not null,
    outcome     varchar(24) not null,
    status      integer
);

create index delivery_attempt_of_delivery on delivery_attempt (delivery_id, id);

-- Which webhook has its turn, and on which instance: the table of db-scheduler, which knows a webhook by its key alone.
create table webhook_turn (
    task_name            text        not null check (task_name = 'webhook'),
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

create index webhook_turn_due on webhook_turn (execution_time);
create index webhook_turn_heartbeat on webhook_turn (last_heartbeat);

-- E-mails. A letter is made once of what happened, and sent once; it has no address, which stands with the account and is
-- looked up when it is sent, and no words but those that the program has for its kind.
create table letter (
    id         uuid        primary key,
    version    integer     not null,
    kind       varchar(32) not null,
    -- To the person with this login, or to the mailbox of an office.
    account    text,
    office     varchar(20) check (office in ('SECRETARIAT', 'SAFEGUARDING_OFFICER')),
    event_id   uuid        references event,
    facts      jsonb       not null,
    state      varchar(8)  not null check (state in ('WAITING', 'SENT', 'REFUSED', 'LAPSED')),
    made_at    timestamptz not null,
    tries      integer     not null,
    -- While an instance sends it; what is claimed and never came to an end is claimed again later.
    claimed_at timestamptz,
    ended_at   timestamptz,
    check (num_nonnulls(account, office) = 1),
    check ((state = 'WAITING') = (ended_at is null)),
    check (state <> 'SENT' or claimed_at is not null)
);

-- Nobody is told a thing twice, whoever makes letters of it.
create unique index letter_of_event on letter (event_id, account, office) nulls not distinct where event_id is not null;
create index letter_waiting on letter (made_at) where state = 'WAITING';

-- When a letter is sent next, and which instance does it: a table of db-scheduler, which knows a letter by its key alone.
create table letter_turn (
    task_name            text        not null check (task_name = 'letter'),
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

create index letter_turn_due on letter_turn (execution_time);
create index letter_turn_heartbeat on letter_turn (last_heartbeat);

-- Up to which event letters are made and the Secretariat has its digest, and the day of the last digest.
create table letter_place (
    one         boolean primary key default true check (one),
    told        bigint  not null,
    digested    bigint  not null,
    digested_on date
);

-- How many days before its limit a Party that has not submitted is reminded, for each round of which that is planned.
create table reminder_plan (
    round_number integer   primary key references round,
    version      integer   not null,
    days_before  integer[] not null
);

-- Who was reminded of which limit, and how long before: nobody is twice.
create table reminder (
    account      text        not null,
    round_number integer     not null references round,
    party_iso3   varchar(3)  not null references party,
    limit_on     date        not null,
    days_before  integer     not null,
    letter_id    uuid        not null references letter,
    posted_at    timestamptz not null,
    primary key (round_number, party_iso3, account, limit_on, days_before)
);

-- How many webhooks are told something, or were switched off: numbers for the watcher of the service, and a function of the
-- owner, because the watcher knows no webhook.
create function watched_webhooks() returns table (status text, number bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select s.status, count(w.id)
    from unnest(array['ACTIVE', 'SWITCHED_OFF']) as s (status)
    left join webhook w on w.status = s.status
    where caller_is('watcher')
    group by s.status
$$;

-- For how long something has been due to be sent: a delivery, or an event that was not looked at yet. What waits for its next try,
-- or for its account, is not due. A function of the owner for the same reason.
create function webhooks_waiting() returns double precision
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select greatest(coalesce(extract(epoch from now() - min(due.since)), 0), 0)
    from webhook w
    cross join lateral
        (select min(d.next_at) as since from webhook_delivery d where d.webhook_id = w.id and d.state = 'WAITING'
         union all
         select min(e.happened_at + e.by_day::integer * interval '24 hours') from event e where e.number > w.place) as due
    where w.status = 'ACTIVE' and (w.held_until is null or w.held_until <= now())
    having caller_is('watcher')
$$;

-- How many letters wait, and how many were ended within a day, by how: numbers for the watcher of the service, and a function
-- of the owner, because the watcher knows no letter.
create function watched_letters() returns table (state text, number bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select s.state, count(l.id)
    from unnest(array['WAITING', 'SENT', 'REFUSED', 'LAPSED']) as s (state)
    left join letter l on l.state = s.state and (l.ended_at is null or l.ended_at > now() - interval '1 day')
    where caller_is('watcher')
    group by s.state
$$;

-- How long the oldest letter waits, and for how many mailboxes one waits for more than an hour. Functions of the owner for the
-- same reason.
create function letters_waiting() returns double precision
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select greatest(coalesce(extract(epoch from now() - min(made_at)), 0), 0)
    from letter where state = 'WAITING'
    having caller_is('watcher')
$$;

create function late_mailboxes() returns bigint
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select count(distinct (account, office))
    from letter where state = 'WAITING' and made_at < now() - interval '1 hour'
    having caller_is('watcher')
$$;

alter table webhook enable row level security;
-- A webhook is known to those who speak for its system, and to the Secretariat.
create policy own on webhook for select
    using (party_iso3 = (select caller_party()) or organisation = (select caller_stakeholder())
           or (select caller_is('secretariat')));
-- A system registers it for itself, as whoever it speaks for.
create policy registered on webhook for insert
    with check (account = (select caller_account()) and (select caller_is('asking')) and status = 'NEW'
                and party_iso3 is not distinct from (select caller_party())
                and organisation is not distinct from (select caller_stakeholder()));
-- Those who speak for its system change it until it is retired, and so does the Secretariat.
create policy changed on webhook for update
    using (status <> 'RETIRED'
           and (party_iso3 = (select caller_party()) or organisation = (select caller_stakeholder())
                or (select caller_is('secretariat'))))
    with check (true);
-- The courier knows whom to tell what.
create policy served on webhook for select using ((select caller_is('courier')));
-- The courier notes how far that is, and switches it off.
create policy noted on webhook for update using ((select caller_is('courier')) and status <> 'RETIRED');
grant select, insert on webhook to ${serviceRole};
grant update (version, address, types, status, secrets_current, secrets_former, secrets_former_until, switched_off_at,
              retired_at, place, held_until, succeeded_at) on webhook to ${serviceRole};

alter table webhook_delivery enable row level security;
-- What was sent is known to whoever knows the webhook.
create policy readable on webhook_delivery for select using ((select true from webhook w where w.id = webhook_id));
-- Whoever knows the webhook sends it anew.
create policy sent_anew on webhook_delivery for update using ((select true from webhook w where w.id = webhook_id));
-- The courier takes it on.
create policy taken_on on webhook_delivery for insert with check ((select caller_is('courier')));
-- The courier removes it from the log when it ended.
create policy cleared on webhook_delivery for delete using ((select caller_is('courier')) and ended_at is not null);
grant select, insert, delete on webhook_delivery to ${serviceRole};
grant update (version, state, tries, begun_at, next_at, ended_at) on webhook_delivery to ${serviceRole};

alter table delivery_attempt enable row level security;
-- An attempt is read with its delivery.
create policy readable on delivery_attempt for select
    using ((select true from webhook_delivery d where d.id = delivery_id));
-- The courier notes it.
create policy noted on delivery_attempt for insert with check ((select caller_is('courier')));
grant select, insert on delivery_attempt to ${serviceRole};

alter table webhook_turn enable row level security;
-- That a webhook with some key has its turn is known to db-scheduler, and to no caller.
create policy known on webhook_turn for select using (not (select caller_is('asking')));
-- db-scheduler gives a turn, which no caller does.
create policy given on webhook_turn for insert with check (not (select caller_is('asking')));
-- It moves a turn, which no caller does.
create policy taken on webhook_turn for update using (not (select caller_is('asking')));
-- It removes a turn that is over, which no caller does.
create policy over on webhook_turn for delete using (not (select caller_is('asking')));
grant select, insert, delete on webhook_turn to ${serviceRole};
grant update (task_data, execution_time, picked, picked_by, last_success, last_failure, consecutive_failures, last_heartbeat,
              version) on webhook_turn to ${serviceRole};

alter table letter enable row level security;
-- The courier, who serves no caller, makes letters and sends them.
create policy carried on letter using ((select caller_is('courier')));
grant select, insert on letter to ${serviceRole};
grant update (version, state, tries, claimed_at, ended_at) on letter to ${serviceRole};

alter table letter_turn enable row level security;
-- That a letter with some key waits for its turn tells nothing of it, and db-scheduler asks for nobody.
create policy known on letter_turn for select using (true);
-- The courier lets a letter wait in the step that posts it.
create policy waiting on letter_turn for insert with check ((select caller_is('courier')));
-- db-scheduler moves a turn, which no caller does.
create policy taken on letter_turn for update using (not (select caller_is('asking')));
-- It removes a turn that is over, which no caller does.
create policy over on letter_turn for delete using (not (select caller_is('asking')));
grant select, insert, delete on letter_turn to ${serviceRole};
grant update (task_data, execution_time, picked, picked_by, last_success, last_failure, consecutive_failures, last_heartbeat,
              version) on letter_turn to ${serviceRole};

alter table letter_place enable row level security;
-- The courier alone keeps how far letters are made.
create policy kept on letter_place using ((select caller_is('courier')));
grant select on letter_place to ${serviceRole};
grant insert (told, digested) on letter_place to ${serviceRole};
grant update (told, digested, digested_on) on letter_place to ${serviceRole};

alter table reminder_plan enable row level security;
-- The Secretariat plans.
create policy planned on reminder_plan using ((select caller_is('secretariat')));
-- The courier follows the plan.
create policy followed on reminder_plan for select using ((select caller_is('courier')));
grant select, insert on reminder_plan to ${serviceRole};
grant update (version, days_before) on reminder_plan to ${serviceRole};

alter table reminder enable row level security;
-- The courier notes whom it has reminded.
create policy noted on reminder using ((select caller_is('courier')));
-- The Secretariat sees whom the courier has reminded.
create policy seen on reminder for select using ((select caller_is('secretariat')));
grant select, insert on reminder to ${serviceRole};

-- The courier finds replies that are not submitted.
create policy reminded on reply for select using ((select caller_is('courier')));
