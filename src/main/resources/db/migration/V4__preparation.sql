-- Until launch: rounds, their adopted lists of Parties, questionnaires.

-- A monitoring round. No time limit closes its replies: the Secretariat does, may reopen them for a reason, and may let
-- one Party in again. Closings are counted, so that no clock decides who was let in after which.
create table round (
    number                   integer     primary key check (number between 1 and 999),
    version                  integer     not null,
    theme_en                 text        not null,
    theme_fr                 text        not null,
    title_en                 text        not null,
    title_fr                 text        not null,
    replies_due              timestamptz not null,
    stakeholders_due         timestamptz not null,
    status                   varchar(16) not null check (status in ('PREPARATION', 'LAUNCHED')),
    roster_decision          text,
    roster_adopted_on        date,
    launched_at              timestamptz,
    replies_closings         integer     not null,
    replies_closed_at        timestamptz,
    replies_let_in           boolean     not null,
    replies_reopened_at      timestamptz,
    replies_reopened_by      text,
    replies_reopening_reason text,
    check ((status = 'PREPARATION') = (launched_at is null)),
    check (replies_closed_at is null or status = 'LAUNCHED'),
    check (replies_closed_at is null or replies_closings > 0),
    check (replies_closed_at is not null or not replies_let_in),
    check (num_nulls(replies_reopened_at, replies_reopened_by, replies_reopening_reason) in (0, 3))
);

-- The scale of urgency of a round's recommendations.
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
    -- The footnotes of the meaning.
    scale_notes      jsonb,
    primary key (round_number, scale_term),
    unique (round_number, scale_rank)
);

-- A correction of a launched round's texts, with what they were before it.
create table round_correction (
    id              uuid        primary key,
    round_number    integer     not null references round,
    number          integer     not null,
    corrected_by    text        not null,
    corrected_at    timestamptz not null,
    reason          text        not null,
    former_theme_en text        not null,
    former_theme_fr text        not null,
    former_title_en text        not null,
    former_title_fr text        not null,
    former_scale    jsonb       not null,
    unique (round_number, number)
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

-- A version of a round's questionnaire.
create table questionnaire (
    id           uuid       primary key,
    version      integer    not null,
    round_number integer    not null references round,
    number       integer    not null check (number > 0),
    title        jsonb      not null,
    authentic    varchar(2) not null check (authentic in ('EN', 'FR')),
    sections     jsonb      not null,
    adoption     jsonb,
    published_at timestamptz,
    unique (round_number, number)
);

-- A question. Its content is one document, which is written, read and compared as a whole; what is searched by is read
-- off it, so that the two cannot part.
create table question (
    id               uuid        primary key,
    questionnaire_id uuid        not null references questionnaire,
    ordinal          integer     not null,
    content          jsonb       not null,
    number           varchar(8)  not null generated always as (content ->> 'number') stored,
    kind             varchar(16) not null generated always as (content ->> 'kind') stored,
    chapter          varchar(8)  not null generated always as (content ->> 'chapter') stored,
    unique (questionnaire_id, number) deferrable initially deferred,
    check (kind in ('GROUP', 'YES_NO', 'YES_NO_PARTLY', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SHORT_TEXT', 'TEXT',
                    'NUMBER', 'DATE', 'YEAR', 'TABLE', 'LINKS', 'FILES'))
);

-- Who changed what in a version before it was published.
create table questionnaire_edit (
    id               uuid        primary key,
    questionnaire_id uuid        not null references questionnaire,
    number           integer     not null,
    kind             varchar(24) not null check (kind in ('DRAFTED', 'COPIED', 'REDRAFTED', 'TRANSLATION_CONFIRMED',
                                                          'ADOPTED', 'PUBLISHED')),
    edited_at        timestamptz not null,
    edited_by        text        not null,
    changes          jsonb       not null,
    unique (questionnaire_id, number)
);

-- Refuses a change of the list of Parties after launch.
create function refuse_change_of_frozen_roster() returns trigger language plpgsql as $$
begin
    if exists (select from round
               where number = coalesce(new.round_number, old.round_number) and status <> 'PREPARATION') then
        raise exception 'the roster of a launched round is frozen';
    end if;
    return coalesce(new, old);
end $$;

-- Launch freezes the list, whoever writes. V9 refuses all changes but that of a take-down.
create trigger frozen_roster before insert or delete on round_roster
    for each row execute function refuse_change_of_frozen_roster();

-- Refuses a change of a question of a published version.
create function refuse_change_of_published_question() returns trigger language plpgsql as $$
begin
    if exists (select from questionnaire
               where id in (new.questionnaire_id, old.questionnaire_id) and published_at is not null) then
        raise exception 'a published version of a questionnaire is unchangeable';
    end if;
    return coalesce(new, old);
end $$;

-- A published version stays as it is, whoever writes.
create trigger unchangeable_questionnaire before update or delete on questionnaire
    for each row when (old.published_at is not null)
    execute function refuse('a published version of a questionnaire is unchangeable');

-- And so do its questions.
create trigger unchangeable_question before insert or update or delete on question
    for each row execute function refuse_change_of_published_question();

-- A correction stays on record. V9 refuses all changes but that of a take-down.
create trigger lasting_correction before delete on round_correction
    for each row execute function refuse('a correction is unchangeable');

-- Leaves the words of a correction that are left when some were taken down, as the owner.
create function cut_round_correction(correction uuid, words jsonb) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update round_correction
    set reason = words ->> 'reason', former_theme_en = words #>> '{theme,en}', former_theme_fr = words #>> '{theme,fr}',
        former_title_en = words #>> '{title,en}', former_title_fr = words #>> '{title,fr}',
        former_scale = jsonb_build_object('terms', words -> 'scale')
    where id = correction and caller_is('secretariat')
$$;

-- Rounds and questionnaires have no fence: what is in preparation is kept back by the where clauses alone.
grant select, insert, update, delete on round, round_scale, round_roster, questionnaire, question to ${serviceRole};

-- What was edited or corrected once stays so.
grant select, insert on questionnaire_edit, round_correction to ${serviceRole};
