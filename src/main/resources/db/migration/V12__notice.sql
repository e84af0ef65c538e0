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
create policy changed on webhook for update
    using (status <> 'RETIRED'
           and (party_iso3 = (select caller_party()) or organisation = (select caller_stakeholder())
                or (select caller_is('secretariat'))))
    with check (true);
-- The courier knows whom to tell what, notes how far that is, and switches it off.
create policy served on webhook for select using ((select caller_is('courier')));
create policy noted on webhook for update using ((select caller_is('courier')) and status <> 'RETIRED');
grant select, insert on webhook to ${serviceRole};
grant update (version, address, types, status, secrets_current, secrets_former, secrets_former_until, switched_off_at,
              retired_at, place, held_until, succeeded_at) on webhook to ${serviceRole};

alter table webhook_delivery enable row level security;
-- What was sent is known to whoever knows the webhook, and may be sent anew.
create policy readable on webhook_delivery for select using ((select true from webhook w where w.id = webhook_id));
create policy sent_anew on webhook_delivery for update using ((select true from webhook w where w.id = webhook_id));
-- The courier takes it on, and removes it from the log when it ended.
create policy taken_on on webhook_delivery for insert with check ((select caller_is('courier')));
create policy cleared on webhook_delivery for delete using ((select caller_is('courier')) and ended_at is not null);
grant select, insert, delete on webhook_delivery to ${serviceRole};
grant update (version, state, tries, begun_at, next_at, ended_at) on webhook_delivery to ${serviceRole};

alter table delivery_attempt enable row level security;
create policy readable on delivery_attempt for select
    using ((select true from webhook_delivery d where d.id = delivery_id));
create policy noted on delivery_attempt for insert with check ((select caller_is('courier')));
grant select, insert on delivery_attempt to ${serviceRole};

alter table webhook_turn enable row level security;
-- That a webhook with some key has its turn tells nothing of it. Nobody who asks gives one, or moves it.
create policy known on webhook_turn for select using (not (select caller_is('asking')));
create policy given on webhook_turn for insert with check (not (select caller_is('asking')));
create policy taken on webhook_turn for update using (not (select caller_is('asking')));
create policy over on webhook_turn for delete using (not (select caller_is('asking')));
grant select, insert, delete on webhook_turn to ${serviceRole};
grant update (task_data, execution_time, picked, picked_by, last_success, last_failure, consecutive_failures, last_heartbeat,
              version) on webhook_turn to ${serviceRole};
