-- A Party's own time limit, where the round's was extended for it; a record of each extension; and whether the first
-- submission was late by the limit then in force. No limit closes anything: the Secretariat does, and an extension after
-- that lets one Party in again, until the replies are closed once more. Closings are counted, so that no clock decides.
alter table reply
    add due            timestamptz,
    add extensions     integer not null default 0,
    add let_in_after   integer not null default 0,
    add submitted_late boolean,
    add check ((due is null) = (extensions = 0));
update reply r set submitted_late = r.submitted_at > o.replies_due
from round o where o.number = r.round_number and r.submitted_at is not null;

alter table submission add due timestamptz, add late boolean;
alter table submission disable trigger unchangeable_submission;
update submission s set due = o.replies_due, late = s.submitted_at > o.replies_due
from reply r join round o on o.number = r.round_number where r.id = s.reply_id;
alter table submission enable trigger unchangeable_submission;
alter table submission alter due set not null, alter late set not null;

alter table round
    add replies_closings integer not null default 0,
    add replies_let_in   boolean not null default false;
update round set replies_closings = 1 where replies_closed_at is not null;
alter table round
    add check (replies_closed_at is null or replies_closings > 0),
    add check (replies_closed_at is not null or not replies_let_in);

create table extension (
    id           uuid        primary key,
    reply_id     uuid        not null references reply,
    number       integer     not null,
    asked_by     text        not null,
    asked_on     date,
    granted_by   text        not null,
    granted_at   timestamptz not null,
    former_limit timestamptz not null,
    new_limit    timestamptz not null check (new_limit > former_limit and new_limit > granted_at),
    reason       text        not null,
    unique (reply_id, number)
);

-- What was granted stays as it was, whoever writes.
create function refuse_change_of_extension() returns trigger language plpgsql as $$
begin
    raise exception 'an extension is unchangeable';
end $$;

create trigger unchangeable_extension before update or delete on extension
    for each row execute function refuse_change_of_extension();
revoke update, delete, truncate on extension from ${serviceRole};

-- Between the Secretariat and the Party, followed by the Committee.
alter table extension enable row level security;

create policy known on extension for select
    using (reply_id in (select id from own_reply) or caller_is('overseer'));
create policy granted on extension for insert with check (caller_is('secretariat'));

-- The filters of the state-of-play table, in the order in which it is paged.
create index reply_by_status on reply (round_number, status, party_iso3);
create index reply_submitted_late on reply (round_number, submitted_late, party_iso3);
create index reply_extended on reply (round_number, party_iso3) where extensions > 0;
