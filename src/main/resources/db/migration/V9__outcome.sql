-- What the Committee adopts. Reports and all that is placed in them are read by the Secretariat, the Committee and the
-- rapporteurs until publication, then by everybody; the texts themselves are reached through these records alone.

-- The report of a round.
create table report (
    id              uuid        primary key,
    version         integer     not null,
    round_number    integer     not null unique references round,
    reference       text        not null,
    title_en        text        not null,
    title_fr        text        not null,
    language        varchar(2)  not null check (language in ('EN', 'FR')),
    -- By which its recommendations are sorted.
    themes          jsonb       not null default '[]',
    introduction_id uuid        not null references cited_text,
    key_findings_id uuid        not null references cited_text,
    status          varchar(16) not null check (status in ('DRAFT', 'ADOPTED', 'PUBLISHED')),
    -- The meeting that adopted it, by which decision, and the votes, where it voted.
    meeting         text,
    decision        text,
    adopted_on      date,
    votes_in_favour integer     check (votes_in_favour > 0),
    votes_against   integer     check (votes_against >= 0),
    votes_abstentions integer   check (votes_abstentions >= 0),
    -- The number of its newest edition.
    editions_newest integer     not null default 0 check (editions_newest >= 0),
    -- Whether a corrigendum of it is open.
    editions_correcting boolean not null default false,
    -- How many warnings its check had when it was adopted.
    adoption_warnings integer   check (adoption_warnings >= 0),
    published_at    timestamptz,
    not_public_because text,
    check ((status = 'DRAFT') = (adopted_on is null)),
    check ((status = 'DRAFT') = (editions_newest = 0)),
    check (num_nulls(votes_in_favour, votes_against, votes_abstentions) in (0, 3)),
    check ((adopted_on is null) = (adoption_warnings is null)),
    check (not_public_because is null or published_at is not null),
    check ((status = 'PUBLISHED') = (published_at is not null)),
    check (not editions_correcting or status = 'PUBLISHED')
);

-- A chapter of a report.
create table chapter (
    id              uuid       primary key,
    version         integer    not null,
    report_id       uuid       not null references report,
    ordinal         integer    not null,
    numeral         varchar(8) not null,
    thematic        boolean    not null,
    title_en        text       not null,
    title_fr        text       not null,
    introduction_id uuid       not null references cited_text,
    withdrawn_id    uuid       references withdrawn_part,
    -- Checked at commit, so that chapters may change places.
    exclude using btree (report_id with =, numeral with =) where (withdrawn_id is null) deferrable initially deferred
);

create index chapter_of_introduction on chapter (introduction_id);

-- A sub-heading of a chapter.
create table chapter_headings (
    chapter_id        uuid        not null references chapter,
    ordinal           integer     not null,
    headings_key      varchar(40) not null,
    headings_title_en text        not null,
    headings_title_fr text        not null,
    primary key (chapter_id, ordinal)
);

-- A numbered paragraph of a report. Numbers of those that stand are checked at commit, so that two may change places.
create table paragraph (
    id         uuid    primary key,
    version    integer not null,
    report_id  uuid    not null references report,
    chapter_id uuid    not null references chapter,
    heading    varchar(40),
    number     integer not null check (number > 0),
    text_id    uuid    not null references cited_text,
    withdrawn_id uuid references withdrawn_part,
    exclude using btree (report_id with =, number with =) where (withdrawn_id is null) deferrable initially deferred
);

create index paragraph_by_chapter on paragraph (chapter_id, number);
create index paragraph_of_text on paragraph (text_id);
create index paragraph_withdrawn on paragraph (report_id) where withdrawn_id is not null;

-- A recommendation of a report. Codes of those that stand are checked at commit, so that two may change places. It has its
-- round and the rank of its urgency, which stays in a launched round: all that a Party was ever recommended is walked along
-- in their order.
create table recommendation (
    id                uuid           primary key,
    version           integer        not null,
    report_id         uuid           not null references report,
    round_number      integer        not null references round,
    chapter_id        uuid           not null references chapter,
    code              varchar(20)    not null,
    rank              text           not null,
    urgency           varchar(31)    not null,
    urgency_rank      integer        not null check (urgency_rank > 0),
    addressee_kind    varchar(32)    not null
        check (addressee_kind in ('NAMED_PARTIES', 'ALL_PARTIES', 'PARTIES_NOT_ALREADY_DOING_SO')),
    addressee_parties varchar(255)[] not null,
    text_id           uuid           not null references cited_text,
    -- The paragraph after which its box stands, while that is in the same chapter.
    after_id          uuid           references paragraph,
    theme             varchar(40),
    -- What it rests on in law.
    legal_basis       jsonb          not null default '[]',
    withdrawn_id      uuid           references withdrawn_part,
    exclude using btree (report_id with =, code with =) where (withdrawn_id is null) deferrable initially deferred,
    check (addressee_kind <> 'NAMED_PARTIES' or cardinality(addressee_parties) > 0),
    check (addressee_kind <> 'ALL_PARTIES' or cardinality(addressee_parties) = 0)
);

create index recommendation_in_order on recommendation (report_id, rank);
create index recommendation_by_chapter on recommendation (chapter_id, rank);
create index recommendation_by_urgency on recommendation (report_id, urgency, rank);
create index recommendation_of_text on recommendation (text_id);
create index recommendation_of_all_by_urgency on recommendation (urgency_rank, round_number desc, rank, id);
create index recommendation_of_all_by_round on recommendation (round_number desc, urgency_rank, rank, id);
create index recommendation_withdrawn on recommendation (report_id) where withdrawn_id is not null;

-- That somebody confirmed whom a recommendation addresses, beside the Parties that findings proposed then.
create table addressee_confirmation (
    id                uuid           primary key,
    recommendation_id uuid           not null references recommendation,
    natures           varchar(255)[] not null check (cardinality(natures) > 0),
    questions         varchar(255)[] not null,
    proposed          varchar(255)[] not null,
    addressee_kind    varchar(32)    not null
        check (addressee_kind in ('NAMED_PARTIES', 'ALL_PARTIES', 'PARTIES_NOT_ALREADY_DOING_SO')),
    addressee_parties varchar(255)[] not null,
    reason            text,
    confirmed_by      text           not null,
    confirmed_at      timestamptz    not null,
    check (reason is not null
           or addressee_kind = 'NAMED_PARTIES' and addressee_parties @> proposed and proposed @> addressee_parties)
);

create index addressee_confirmation_last on addressee_confirmation (recommendation_id, id);

create trigger unchangeable_confirmation before update or delete on addressee_confirmation
    for each row execute function refuse('a confirmation stays as it was recorded');

-- A promising practice of some Parties.
create table practice (
    id         uuid           primary key,
    version    integer        not null,
    chapter_id uuid           not null references chapter,
    place      integer        not null check (place > 0),
    parties    varchar(255)[] not null check (cardinality(parties) > 0),
    text_id    uuid           not null references cited_text,
    withdrawn_id uuid references withdrawn_part
);

create index practice_by_chapter on practice (chapter_id, place);
create index practice_of_text on practice (text_id);

-- The place of a finding in a report.
create table finding_place (
    id         uuid    primary key,
    version    integer not null,
    chapter_id uuid    not null references chapter,
    finding_id uuid    not null references finding,
    place      integer not null check (place > 0),
    heading    varchar(40),
    lead       text,
    withdrawn_id uuid references withdrawn_part
);

create unique index finding_place_of_finding on finding_place (finding_id) where withdrawn_id is null;
create index finding_place_by_chapter on finding_place (chapter_id, place);

-- An editorial statement of the factsheets, with those whom it addresses.
create table statement (
    id                uuid           primary key,
    version           integer        not null,
    chapter_id        uuid           not null references chapter,
    place             integer        not null check (place > 0),
    heading           varchar(40),
    addressee_kind    varchar(32)    not null
        check (addressee_kind in ('NAMED_PARTIES', 'ALL_PARTIES', 'PARTIES_NOT_ALREADY_DOING_SO')),
    addressee_parties varchar(255)[] not null,
    lead              text           not null,
    text_id           uuid           not null references cited_text,
    withdrawn_id      uuid           references withdrawn_part,
    check (addressee_kind <> 'NAMED_PARTIES' or cardinality(addressee_parties) > 0),
    check (addressee_kind <> 'ALL_PARTIES' or cardinality(addressee_parties) = 0)
);

create index statement_by_chapter on statement (chapter_id, place);
create index statement_of_text on statement (text_id);

-- A number or a list of Parties that a part of a report states, with the query that it comes from. It holds the part by id,
-- and its words as they can be seen.
create table tally (
    id                uuid        primary key,
    version           integer     not null,
    report_id         uuid        not null references report,
    part              varchar(16) not null check (part in ('PARAGRAPH', 'RECOMMENDATION', 'STATEMENT', 'KEY_FINDINGS')),
    paragraph_id      uuid        references paragraph,
    recommendation_id uuid        references recommendation,
    statement_id      uuid        references statement,
    -- That of the part's text; whether the words are gone is seen when it gets a successor.
    history           uuid        not null,
    words             text        not null,
    gone              boolean     not null,
    stated_number     integer     check (stated_number >= 0),
    stated_parties    varchar(255)[],
    source            varchar(20) not null check (source in ('PUBLISHED_ANSWERS', 'SUBMITTED_ANSWERS', 'FINDINGS')),
    question          varchar(8),
    answer_value      varchar(40),
    code              varchar(40),
    state             varchar(16) check (state in ('DRAFT', 'PROPOSED', 'AGREED')),
    negated           boolean     not null,
    written_at        timestamptz not null,
    withdrawn_id      uuid        references withdrawn_part,
    check ((part = 'PARAGRAPH') = (paragraph_id is not null)),
    check ((part = 'RECOMMENDATION') = (recommendation_id is not null)),
    check ((part = 'STATEMENT') = (statement_id is not null)),
    check (num_nonnulls(stated_number, stated_parties) = 1),
    check ((source = 'FINDINGS') = (answer_value is null)),
    check ((source = 'FINDINGS') = (num_nonnulls(code, state) > 0)),
    check (source = 'FINDINGS' or question is not null)
);

create index tally_of_report on tally (report_id, id);
create index tally_of_history on tally (history);

-- An edition of a report: what was adopted, and what each corrigendum made of it. It is sealed: its form holds the digests of
-- its parts, and the digest of the edition before.
create table edition (
    id              uuid        primary key,
    report_id       uuid        not null references report,
    number          integer     not null check (number > 0),
    reference       text        not null,
    title_en        text        not null,
    title_fr        text        not null,
    meeting         text,
    decision        text        not null,
    adopted_on      date        not null,
    votes_in_favour integer,
    votes_against   integer,
    votes_abstentions integer,
    -- Why it was corrected, and where; nothing in the first.
    reason          text,
    places          varchar(255)[] not null,
    sealed_at       timestamptz not null,
    parts           integer     not null check (parts > 0),
    sealed          text        not null,
    sha256          varchar(64) not null,
    previous_sha256 varchar(64),
    unique (report_id, number),
    check ((number = 1) = (reason is null)),
    check ((number = 1) = (previous_sha256 is null)),
    check ((number = 1) = (cardinality(places) = 0))
);

create trigger unchangeable_edition before update or delete on edition
    for each row execute function refuse('an edition stays as it was sealed');

-- A part of an edition: the words of one place. Its digest is of the words with a salt, so that nobody finds out by guessing
-- what was taken down.
create table edition_part (
    id         uuid        primary key,
    edition_id uuid        not null references edition,
    ordinal    integer     not null,
    place      text        not null,
    content    text        not null,
    salt       varchar(64) not null,
    sha256     varchar(64) not null,
    -- When something of it was taken down.
    cut_at     timestamptz,
    unique (edition_id, ordinal),
    unique (edition_id, place)
);

-- A part changes in the step that takes evidence down, by its function alone, and then only its words and when.
create function refuse_all_but_cut() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'DELETE' or new.cut_at is null
            or (old.id, old.edition_id, old.ordinal, old.place, old.salt, old.sha256)
                is distinct from (new.id, new.edition_id, new.ordinal, new.place, new.salt, new.sha256)
            or not exists (select from take_down t where written_now(t.xmin)) then
        raise exception 'a part of an edition stays as it was sealed';
    end if;
    return new;
end $$;

create trigger cut_by_take_down before update or delete on edition_part
    for each row execute function refuse_all_but_cut();

-- Leaves the words of a part that are left when some were taken down, as the owner: the service changes no part itself.
create function cut_edition_part(part uuid, words text, cut timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update edition_part set content = words, cut_at = cut where id = part and caller_is('secretariat')
$$;

-- A corrigendum of a published report: opened with a reason, then issued as an edition or withdrawn.
create table corrigendum (
    id             uuid        primary key,
    version        integer     not null,
    report_id      uuid        not null references report,
    number         integer     not null check (number > 0),
    reason         text        not null,
    status         varchar(16) not null check (status in ('OPEN', 'ISSUED', 'WITHDRAWN')),
    opened_at      timestamptz not null,
    opened_by      text        not null,
    closed_at      timestamptz,
    closed_by      text,
    closed_because text,
    edition        integer,
    unique (report_id, number),
    check ((status = 'OPEN') = (closed_at is null)),
    check ((status = 'OPEN') = (closed_by is null)),
    check ((status = 'WITHDRAWN') = (closed_because is not null)),
    check ((status = 'ISSUED') = (edition is not null))
);

create unique index corrigendum_open on corrigendum (report_id) where status = 'OPEN';

-- A place that a corrigendum corrects, and how it is to read. The report has the old words until the corrigendum is issued.
-- The last row of a place counts.
create table place_correction (
    id             uuid        primary key,
    corrigendum_id uuid        not null references corrigendum,
    ordinal        integer     not null,
    place          text        not null,
    wish           jsonb       not null,
    written_at     timestamptz not null,
    written_by     text        not null,
    unique (corrigendum_id, ordinal)
);

create trigger unchangeable_correction before update or delete on place_correction
    for each row execute function refuse('a correction stays as it was written');

-- Gives the draft report of a round a new tag for whoever may write its findings, as the owner, since a rapporteur changes
-- nothing else of it. Tells the state of the report, and nothing where there is none.
create function move_report_of(asked_round integer) returns text
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    state text;
begin
    if caller_is('secretariat') or caller_reports() then
        select status into state from report where round_number = asked_round for update;
        update report set version = version + 1 where round_number = asked_round and status = 'DRAFT';
    end if;
    return state;
end $$;

alter table report enable row level security;
-- A report is read by those who oversee, and by everybody once it is published.
create policy readable on report for select using (status = 'PUBLISHED' or (select caller_is('overseer')));
-- The Secretariat writes it.
create policy written on report using ((select caller_is('secretariat')));
grant select, insert, update, delete on report to ${serviceRole};

alter table chapter enable row level security;
-- A chapter is read and written with its report.
create policy readable on chapter for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
create policy written on chapter using ((select caller_is('secretariat')));
grant select, insert, update, delete on chapter to ${serviceRole};

alter table chapter_headings enable row level security;
-- A heading is read and written with its chapter.
create policy readable on chapter_headings for select
    using ((select caller_is('overseer')) or (select true from chapter c where c.id = chapter_id));
create policy written on chapter_headings using ((select caller_is('secretariat')));
grant select, insert, update, delete on chapter_headings to ${serviceRole};

alter table paragraph enable row level security;
-- A paragraph is read and written with its report.
create policy readable on paragraph for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
create policy written on paragraph using ((select caller_is('secretariat')));
grant select, insert, update, delete on paragraph to ${serviceRole};

alter table recommendation enable row level security;
-- A recommendation is read and written with its report.
create policy readable on recommendation for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
create policy written on recommendation using ((select caller_is('secretariat')));
grant select, insert, update, delete on recommendation to ${serviceRole};

alter table addressee_confirmation enable row level security;
-- Whom findings proposed is known to those who oversee.
create policy readable on addressee_confirmation for select using ((select caller_is('overseer')));
-- The Secretariat confirms.
create policy confirmed on addressee_confirmation for insert with check ((select caller_is('secretariat')));
grant select, insert on addressee_confirmation to ${serviceRole};

alter table practice enable row level security;
-- A practice is read and written with its chapter.
create policy readable on practice for select
    using ((select caller_is('overseer')) or (select true from chapter c where c.id = chapter_id));
create policy written on practice using ((select caller_is('secretariat')));
grant select, insert, update, delete on practice to ${serviceRole};

alter table finding_place enable row level security;
-- The place of a finding is read and written with its chapter.
create policy readable on finding_place for select
    using ((select caller_is('overseer')) or (select true from chapter c where c.id = chapter_id));
create policy written on finding_place using ((select caller_is('secretariat')));
grant select, insert, update, delete on finding_place to ${serviceRole};

alter table statement enable row level security;
-- A statement is read and written with its chapter.
create policy readable on statement for select
    using ((select caller_is('overseer')) or (select true from chapter c where c.id = chapter_id));
create policy written on statement using ((select caller_is('secretariat')));
grant select, insert, update, delete on statement to ${serviceRole};

alter table tally enable row level security;
-- A tally is read with its report. What is counted of answers that are not public and by codes stays with those who oversee.
create policy readable on tally for select
    using ((select caller_is('overseer'))
           or source <> 'SUBMITTED_ANSWERS' and code is null and (select true from report r where r.id = report_id));
-- The Secretariat writes it.
create policy written on tally using ((select caller_is('secretariat')));
grant select, insert, update on tally to ${serviceRole};

-- What each tally that stands finds now among what the caller may read, by keys alone: the Parties of whose answers or
-- findings the query holds, or does not where it is negated; who said nothing is neither.
create view tally_now with (security_invoker = true) as
select t.id, coalesce(p.number::text, c.code, s.id::text) as key, w.gone, f.parties,
       not w.gone and case when t.stated_parties is null then cardinality(f.parties) <> t.stated_number
                           else f.parties <> t.stated_parties end as drift
from tally t
join report o on o.id = t.report_id
left join paragraph p on p.id = t.paragraph_id
left join recommendation c on c.id = t.recommendation_id
left join statement s on s.id = t.statement_id
cross join lateral (select t.gone or num_nonnulls(p.withdrawn_id, c.withdrawn_id, s.withdrawn_id) > 0 as gone) w
cross join lateral (
    select coalesce(array_agg(m.party order by m.party), '{}')::varchar(255)[] as parties from (
        select a.party from (
            select r.party_iso3 as party, answer_gives(x.content, t.answer_value) as meets
            from questionnaire v join question q on q.questionnaire_id = v.id
            join published_answer x on x.question_id = q.id
            join publication u on u.id = x.publication_id
            join reply r on r.id = u.reply_id and r.published_submission = u.submission
            where t.source = 'PUBLISHED_ANSWERS' and v.round_number = o.round_number and q.number = t.question
              and num_nonnulls(x.content -> 'value', x.content -> 'values') > 0
            union all
            select r.party_iso3, answer_gives(x.content, t.answer_value)
            from questionnaire v join question q on q.questionnaire_id = v.id
            join submitted_answer x on x.question_id = q.id
            join submission u on u.id = x.submission_id
            join reply r on r.id = u.reply_id and r.submissions = u.number
            where t.source = 'SUBMITTED_ANSWERS' and v.round_number = o.round_number and q.number = t.question
              and num_nonnulls(x.content -> 'value', x.content -> 'values') > 0
            union all
            select x.party_iso3, (t.state is null or x.state = t.state)
                   and (t.code is null or exists (select from finding_code y join code k on k.id = y.code_id
                                                  where y.finding_id = x.id and k.key = t.code))
            from finding x join question q on q.id = x.question_id
            where t.source = 'FINDINGS' and x.round_number = o.round_number and x.withdrawn_id is null
              and (t.question is null or covers_question(array[t.question], q.number))) a
        group by a.party having bool_or(a.meets) <> t.negated) m) f
where t.withdrawn_id is null;
grant select on tally_now to ${serviceRole};

alter table edition enable row level security;
-- An edition is read with its report.
create policy readable on edition for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
-- The Secretariat seals it.
create policy sealed on edition for insert with check ((select caller_is('secretariat')));
grant select, insert on edition to ${serviceRole};

alter table edition_part enable row level security;
-- A part is read with its edition, and comes in the step that seals it.
create policy readable on edition_part for select
    using ((select caller_is('overseer')) or (select true from edition e where e.id = edition_id));
create policy sealed on edition_part for insert
    with check ((select caller_is('secretariat'))
                and exists (select from edition e where e.id = edition_id and written_now(e.xmin)));
grant select, insert on edition_part to ${serviceRole};

alter table corrigendum enable row level security;
-- What is being corrected is known to those who oversee.
create policy readable on corrigendum for select using ((select caller_is('overseer')));
create policy written on corrigendum using ((select caller_is('secretariat')));
grant select, insert, update on corrigendum to ${serviceRole};

alter table place_correction enable row level security;
-- As the corrigendum.
create policy readable on place_correction for select using ((select caller_is('overseer')));
create policy written on place_correction for insert with check ((select caller_is('secretariat')));
grant select, insert on place_correction to ${serviceRole};

-- The Parties of which no reply is public, whether they have submitted one, and the limit in force for them: a view of the
-- owner, since nobody but those who oversee knows of a reply that is not public. Everybody learns of them with the published
-- report.
create view unpublished_reply with (security_barrier = true) as
select r.id, r.round_number, r.party_iso3 as party, r.submissions > 0 as submitted, coalesce(r.due, o.replies_due) as due
from reply r join round o on o.number = r.round_number
where r.published_submission is null
  and ((select caller_is('overseer'))
       or r.round_number in (select p.round_number from report p where p.status = 'PUBLISHED') and (select caller_is('asking')));
grant select on unpublished_reply to ${serviceRole};

-- The parts of findings, reports and factsheets that stand, each with the text that it holds and the key that it has, and
-- whether the caller may write it as a rapporteur today: findings on its questions, until the report is adopted.
create view citing_part with (security_invoker = true) as
select f.text_id, f.round_number, 'FINDING' as kind, f.id::text as key,
       (select caller_reports()) and f.published_at is null and caller_reports_on(f.round_number, f.question_id)
           and not exists (select from report r where r.round_number = f.round_number and r.status <> 'DRAFT') as own
from finding f where f.withdrawn_id is null
union all
select p.text_id, r.round_number, 'PARAGRAPH', p.number::text, false
from paragraph p join report r on r.id = p.report_id where p.withdrawn_id is null
union all
select c.text_id, r.round_number, 'RECOMMENDATION', c.code, false
from recommendation c join report r on r.id = c.report_id where c.withdrawn_id is null
union all
select c.introduction_id, r.round_number, 'CHAPTER', c.numeral, false
from chapter c join report r on r.id = c.report_id where c.withdrawn_id is null
union all
select p.text_id, r.round_number, 'PRACTICE', p.id::text, false
from practice p join chapter c on c.id = p.chapter_id join report r on r.id = c.report_id where p.withdrawn_id is null
union all
select s.text_id, r.round_number, 'STATEMENT', s.id::text, false
from statement s join chapter c on c.id = s.chapter_id join report r on r.id = c.report_id where s.withdrawn_id is null
union all
select t.text_id, r.round_number, 'REPORT', r.reference, false
from report r cross join lateral (values (r.introduction_id), (r.key_findings_id)) t (text_id);
grant select on citing_part to ${serviceRole};

-- The texts of a round that rest on what no longer stands, with the cause: from evidence that waits and from sources that
-- were withdrawn on to the paragraphs and recommendations that a stale finding is linked to, and from each of these to the
-- texts that cite it. A finding rests on its evidence and on other findings, and on no paragraph. What a withdrawn finding was
-- linked to is stale until its text is written anew: keys are in the order of time, so a text from before the withdrawal has
-- the smaller one. It goes by what the caller sees: the public follows published submissions, and no finding that is not
-- published.
create function stale_texts(of_round integer)
    returns table (text_id uuid, cause text, kind text, key text, evidence_id uuid) language sql stable as $$
    with recursive stale (text_id, cause, kind, key, evidence_id) as (
        select found.* from (
            select e.cited_text_id, case when e.taken_down then 'TAKEN_DOWN' when s.state in ('SAME', 'MOVED') then 'VALUE_CHANGED'
                   else s.state end, 'ANSWER',
                   e.party_iso3 || '/' || e.question || '@' || e.submission, e.id
            from evidence_standing s join evidence e on e.id = s.evidence_id
            where s.round_number = of_round and s.waits
              and s.audience = case when (select caller_is('overseer')) then 'SEALED' else 'PUBLIC' end
            union all
            select l.cited_text_id, 'WITHDRAWN', 'CHILD_EXTRACT', null, null
            from extract_key x join citation l on l.lines_target = x.id
            where x.round_number = of_round and x.withdrawn and not x.settled
            union all
            select l.cited_text_id, 'WITHDRAWN', 'PARAGRAPH', p.number::text, null
            from report r join paragraph p on p.report_id = r.id join citation l on l.lines_target = p.id
            where r.round_number = of_round and p.withdrawn_id is not null
            union all
            select l.cited_text_id, 'WITHDRAWN', 'RECOMMENDATION', c.code, null
            from report r join recommendation c on c.report_id = r.id join citation l on l.lines_target = c.id
            where r.round_number = of_round and c.withdrawn_id is not null
            union all
            select l.cited_text_id, 'WITHDRAWN', 'FINDING', f.id::text, null
            from finding f join citation l on l.lines_target = f.id
            where f.round_number = of_round and f.withdrawn_id is not null
            union all
            select p.text_id, 'WITHDRAWN', 'FINDING', f.id::text, null
            from finding f join citation l on l.cited_text_id = f.text_id join paragraph p on p.id = l.lines_target
            where f.round_number = of_round and f.withdrawn_id is not null
              and p.withdrawn_id is null and p.text_id < f.withdrawn_id
            union all
            select c.text_id, 'WITHDRAWN', 'FINDING', f.id::text, null
            from finding f join citation l on l.cited_text_id = f.text_id join recommendation c on c.id = l.lines_target
            where f.round_number = of_round and f.withdrawn_id is not null
              and c.withdrawn_id is null and c.text_id < f.withdrawn_id) found
        union
        select next.text_id, 'RESTS_ON_STALE', next.kind, next.key, null
        from stale s cross join lateral (
            select n.text_id, 'FINDING' as kind, f.id::text as key
            from finding f cross join lateral (
                select p.text_id from citation l join paragraph p on p.id = l.lines_target
                where l.cited_text_id = f.text_id and l.lines_kind = 'PARAGRAPH' and p.withdrawn_id is null
                union all
                select c.text_id from citation l join recommendation c on c.id = l.lines_target
                where l.cited_text_id = f.text_id and l.lines_kind = 'RECOMMENDATION' and c.withdrawn_id is null
                union all
                select l.cited_text_id from citation l where l.lines_target = f.id) n
            where f.text_id = s.text_id and f.withdrawn_id is null
            union all
            select l.cited_text_id, 'PARAGRAPH', p.number::text
            from paragraph p join citation l on l.lines_target = p.id
            where p.text_id = s.text_id and p.withdrawn_id is null
              and not exists (select from finding f where f.text_id = l.cited_text_id)
            union all
            select l.cited_text_id, 'RECOMMENDATION', c.code
            from recommendation c join citation l on l.lines_target = c.id
            where c.text_id = s.text_id and c.withdrawn_id is null
              and not exists (select from finding f where f.text_id = l.cited_text_id)) next
    )
    select * from stale
$$;
