create table round (
    number            integer     primary key check (number between 1 and 999),
    version           integer     not null,
    theme_en          text        not null,
    theme_fr          text        not null,
    title_en          text        not null,
    title_fr          text        not null,
    replies_due       timestamptz not null,
    stakeholders_due  timestamptz not null,
    status            varchar(16) not null check (status in ('PREPARATION', 'LAUNCHED')),
    roster_decision   text,
    roster_adopted_on date,
    launched_at       timestamptz,
    check ((status = 'PREPARATION') = (launched_at is null))
);

create table round_scale (
    round_number     integer     not null references round,
    scale_term       varchar(31) not null,
    scale_rank       integer     not null,
    scale_label_en   text        not null,
    scale_label_fr   text        not null,
    scale_verb_en    text        not null,
    scale_verb_fr    text        not null,
    scale_meaning_en text        not null,
    scale_meaning_fr text        not null,
    primary key (round_number, scale_term),
    unique (round_number, scale_rank)
);

-- The adopted list of Parties. It is written by hand and decision, never computed from a date.
create table round_roster (
    round_number      integer    not null references round,
    ordinal           integer    not null,
    roster_party_iso3 varchar(3) not null references party,
    roster_reason     text       not null,
    primary key (round_number, ordinal),
    unique (round_number, roster_party_iso3)
);

-- Launch freezes the list, whoever writes.
create function refuse_change_of_frozen_roster() returns trigger language plpgsql as $$
begin
    if exists (select 1 from round where number = coalesce(new.round_number, old.round_number) and status <> 'PREPARATION') then
        raise exception 'the roster of a launched round is frozen';
    end if;
    return coalesce(new, old);
end $$;

create trigger frozen_roster before insert or update or delete on round_roster
    for each row execute function refuse_change_of_frozen_roster();
