-- What the safeguarding officer made of a confirmed statement: the only texts of children that can be read. No count, no
-- age and no gender stands here, and no Party where the group was too small to be told by it.
create table child_extract (
    id           uuid        primary key,
    version      integer     not null,
    round_number integer     not null references round,
    statement_id uuid        not null references child_statement,
    party        varchar(3)  references party,
    question     varchar(8),
    chapter      varchar(8)  not null,
    medium       varchar(16) not null check (medium in ('MESSAGE', 'DRAWING', 'POSTER', 'VIDEO')),
    language     varchar(2)  not null check (language in ('EN', 'FR')),
    text         text,
    state        varchar(16) not null check (state in ('CONFIRMED', 'PUBLISHED', 'WITHDRAWN')),
    made_at      timestamptz not null,
    published_at timestamptz,
    withdrawn_at timestamptz,
    resolution   varchar(32)
        check (resolution in ('NOT_USED', 'TEXTS_REVISED', 'CORRECTION_PUBLISHED', 'SOURCE_STANDS')),
    resolved_at  timestamptz,
    resolved_by  text,
    check ((state = 'WITHDRAWN') = (text is null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check (state <> 'PUBLISHED' or published_at is not null),
    check (resolution is null or state = 'WITHDRAWN'),
    check ((resolution is null) = (resolved_at is null) and (resolution is null) = (resolved_by is null))
);

create unique index child_extract_of_statement on child_extract (statement_id) where state <> 'WITHDRAWN';
create index child_extract_withdrawn on child_extract (round_number, id) where withdrawn_at is not null;
create index child_extract_of_round on child_extract (round_number, id);
create index child_extract_by_party on child_extract (round_number, party, id);
create index child_extract_on_question on child_extract (round_number, question, id);
create index child_extract_on_chapter on child_extract (round_number, chapter, id);
create index child_extract_by_medium on child_extract (round_number, medium, id);

alter table child_extract enable row level security;

create policy readable on child_extract for select
    using (state = 'PUBLISHED'
           or (select caller_is('overseer'))
           or (select caller_is('officer'))
           or statement_id = (select caller_statement()));
create policy made on child_extract for insert with check ((select caller_is('officer')));
create policy carried_on on child_extract for update
    using ((select caller_is('officer')) or (select caller_is('secretariat')) or statement_id = (select caller_statement()));

revoke delete on child_extract from ${serviceRole};

-- That an extract exists, for whoever reads a text that cites it: the owner's view, which shows nothing of it.
create view extract_key as
select id, round_number, state = 'WITHDRAWN' as withdrawn from child_extract;
