-- Figures on the children's participation, as they were told. What a release hides is nowhere in these tables.
create table participation_release (
    id           uuid        primary key,
    round_number integer     not null references round,
    number       integer     not null check (number > 0),
    threshold    integer     not null check (threshold >= 5),
    children     integer     not null check (children >= threshold),
    parties      integer     check (parties > 0),
    released_at  timestamptz not null,
    released_by  text        not null,
    unique (round_number, number)
);

create table participation_cell (
    release_id uuid        not null references participation_release,
    place      integer     not null,
    cells_dimension varchar(16) not null check (cells_dimension in ('PARTY', 'AGE_BAND', 'GENDER')),
    cells_label     varchar(24) not null,
    cells_children  integer     check (cells_children >= 5),
    primary key (release_id, place),
    unique (release_id, cells_dimension, cells_label)
);

create function refuse_change_of_release() returns trigger language plpgsql as $$
begin
    raise exception 'a release of figures is unchangeable';
end $$;

create trigger unchangeable_release before update or delete on participation_release
    for each row execute function refuse_change_of_release();
create trigger unchangeable_cell before update or delete on participation_cell
    for each row execute function refuse_change_of_release();

-- Everybody reads them, the safeguarding officer makes them, nobody changes them.
alter table participation_release enable row level security;
create policy readable on participation_release for select using (true);
create policy released on participation_release for insert with check ((select caller_is('officer')));

alter table participation_cell enable row level security;
create policy readable on participation_cell for select using (true);
create policy released on participation_cell for insert with check ((select caller_is('officer')));

revoke update, delete on participation_release, participation_cell from ${serviceRole};

-- The live totals give way: what is told is told by a release.
drop view child_totals;
