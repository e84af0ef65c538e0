-- More time for one organisation, or where it names none, for all stakeholders of a round; that also moves the limit
-- which the round itself tells. Each is later than what held before, so the latest that concerns an organisation holds.
create table stakeholder_extension (
    id           uuid        primary key,
    round_number integer     not null references round,
    number       integer     not null,
    organisation varchar(200),
    granted_by   text        not null,
    granted_at   timestamptz not null,
    former_limit timestamptz not null,
    new_limit    timestamptz not null check (new_limit > former_limit and new_limit > granted_at),
    reason       text        not null,
    unique (round_number, number)
);

create index stakeholder_extension_of_organisation on stakeholder_extension (round_number, organisation, number);

create trigger unchangeable_extension before update or delete on stakeholder_extension
    for each row execute function refuse_change_of_extension();
revoke update, delete, truncate on stakeholder_extension from ${serviceRole};

-- Between the Secretariat and whom it is for, followed by the Committee.
alter table stakeholder_extension enable row level security;

create policy known on stakeholder_extension for select
    using ((select caller_is('overseer'))
           or organisation = (select caller_stakeholder())
           or (organisation is null and (select caller_stakeholder()) is not null));
create policy granted on stakeholder_extension for insert with check ((select caller_is('secretariat')));

-- By which limit a submission was late or not; no later extension changes it.
alter table stakeholder_submission add due timestamptz;
update stakeholder_submission s set due = r.stakeholders_due
from round r where r.number = s.round_number and s.submitted_at is not null;
alter table stakeholder_submission add check ((submitted_at is null) = (due is null));

create trigger frozen_limit before update on stakeholder_submission
    for each row when (old.status <> 'DRAFT' and old.due is distinct from new.due)
    execute function refuse_change_of_frozen_submission();
