-- What the Parties answer. Each row on the path of saving, submitting and reading a reply carries its Party, held equal
-- to its parent's by the foreign key, so that a policy compares the row's own column with who asks and opens no other
-- table. Whether a delegate works on it, and whether the Secretariat is entering it from paper (outside of that step no
-- reply is on paper), is looked up by its keys, and only after the row's own Party was found not to be the caller's.

-- The words of an answer: its text, what OTHER means, the titles that it refers to, the cells of its table, and its texts in
-- further languages.
create function all_answer_words(text text, content jsonb, translations jsonb) returns text
    language sql immutable parallel safe
    return concat_ws(' ', text, content ->> 'other',
        (select string_agg(v #>> '{}', ' ') from jsonb_path_query(content, '$.references[*].title') v),
        (select string_agg(v #>> '{}', ' ') from jsonb_path_query(content, '$.rows[*].*') v),
        (select string_agg(v #>> '{}', ' ') from jsonb_path_query(translations, '$[*].text') v));

-- The same of most answers, which have a text alone: PostgreSQL puts this into the statement that asks, and calls nothing.
create function answer_words(text text, content jsonb, translations jsonb default '[]') returns text
    language sql immutable parallel safe
    return case when translations = '[]' and not content ?| array['other', 'references', 'rows'] then text
        else all_answer_words(text, content, translations) end;

-- The reply of one Party in one round, bound to one version of the questionnaire. While a Party works on it again,
-- others go on reading what was submitted last, and the public what was published last. Its own time limit stands here
-- where the round's was extended for it.
create table reply (
    id                   uuid        primary key,
    version              integer     not null,
    round_number         integer     not null references round,
    party_iso3           varchar(3)  not null references party,
    questionnaire_id     uuid        not null references questionnaire,
    status               varchar(16) not null check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'REVISION')),
    submissions          integer     not null,
    submitted_at         timestamptz,
    published_submission integer,
    published_at         timestamptz,
    revision_cause       varchar(16) check (revision_cause in ('SUPPLEMENTED', 'RETURNED')),
    revision_reason      text,
    revision_by          text,
    revision_since       timestamptz,
    due                  timestamptz,
    extensions           integer     not null,
    let_in_after         integer     not null,
    submitted_late       boolean,
    paper_received_on    date,
    -- How often something of it was taken down.
    take_downs           integer     not null default 0,
    unique (round_number, party_iso3),
    unique (id, party_iso3),
    check ((status = 'DRAFT') = (submitted_at is null)),
    check ((submissions = 0) = (submitted_at is null)),
    check (published_submission <= submissions),
    check (take_downs = 0 or published_submission is not null),
    check (num_nulls(revision_cause, revision_reason, revision_by, revision_since) in (0, 4)),
    check ((status = 'REVISION') = (revision_since is not null)),
    check ((due is null) = (extensions = 0))
);

create index reply_of_party on reply (party_iso3, round_number);
create index reply_on_paper on reply (id) where paper_received_on is not null;
-- What waits for its Party, and what waits to be published.
create index reply_to_submit on reply (party_iso3) where status in ('DRAFT', 'REVISION');
create index reply_to_publish on reply (round_number, id) where status = 'SUBMITTED';

-- A Party's answer to one question; it exists, empty, from launch. One that was taken from an earlier round says so
-- until it is saved or confirmed; until then nobody has said it for this round.
create table answer (
    id                        uuid       primary key,
    version                   integer    not null,
    reply_id                  uuid       not null,
    party_iso3                varchar(3) not null,
    question_id               uuid       not null references question,
    content                   jsonb      not null,
    text                      text       not null,
    -- The version in which it got the text that it has, so that a translation of an earlier text is told as stale.
    text_version              integer    not null default 0,
    language                  varchar(2) check (language in ('EN', 'FR')),
    saved_at                  timestamptz,
    saved_by                  text,
    prefilled_from_round      integer    references round,
    prefilled_from_submission integer,
    unique (reply_id, question_id),
    unique (id, party_iso3),
    foreign key (reply_id, party_iso3) references reply (id, party_iso3),
    check (num_nulls(prefilled_from_round, prefilled_from_submission) in (0, 2)),
    check (prefilled_from_round is null or saved_at is null)
);

create index answer_to_question on answer (question_id);

-- How many answers of a reply there are, and how many say something; counted anew, they would take the longer the more rounds
-- there are. It is a table of its own because whoever saves an answer shares the reply with the others who do, and has
-- room in its pages so that no index changes with it. PostgreSQL counts; the service has no right to it.
create table answer_count (
    reply_id     uuid       primary key,
    round_number integer    not null,
    party_iso3   varchar(3) not null,
    answered     integer    not null,
    questions    integer    not null,
    unique (round_number, party_iso3),
    foreign key (reply_id, party_iso3) references reply (id, party_iso3),
    foreign key (round_number, party_iso3) references reply (round_number, party_iso3),
    check (answered between 0 and questions)
) with (fillfactor = 50);

-- Every save of an answer, for ever; PostgreSQL writes it down, so that no way of saving can forget to.
create table answer_version (
    id          uuid       primary key default uuidv7(),
    answer_id   uuid       not null,
    party_iso3  varchar(3) not null,
    question_id uuid       not null references question,
    version     integer    not null,
    content     jsonb      not null,
    text        text       not null,
    language    varchar(2),
    saved_at    timestamptz,
    saved_by    text,
    unique (answer_id, version),
    foreign key (answer_id, party_iso3) references answer (id, party_iso3)
);

create index answer_version_to_question on answer_version (question_id);

-- The text of an answer in a further language. One that is withdrawn stays, and is shown to nobody.
create table answer_translation (
    id                uuid        primary key,
    version           integer     not null,
    answer_id         uuid        not null,
    party_iso3        varchar(3)  not null,
    language          varchar(35) not null,
    text              text        not null,
    of_version        integer     not null check (of_version >= 0),
    saved_at          timestamptz not null,
    saved_by          text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    unique (answer_id, language),
    unique (id, party_iso3),
    foreign key (answer_id, party_iso3) references answer (id, party_iso3),
    check (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3))
);

-- What each translation was; PostgreSQL writes it down.
create table answer_translation_version (
    translation_id    uuid        not null,
    party_iso3        varchar(3)  not null,
    version           integer     not null,
    text              text        not null,
    of_version        integer     not null,
    saved_at          timestamptz not null,
    saved_by          text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    primary key (translation_id, version),
    foreign key (translation_id, party_iso3) references answer_translation (id, party_iso3)
);

-- A reply as it was submitted, with the version that it answers, the limit that held, its canonical form, the digest of
-- that and the digest of the submission before.
create table submission (
    id                uuid        primary key,
    reply_id          uuid        not null,
    party_iso3        varchar(3)  not null,
    -- The name of the Party as it was on record at that time: its receipt says it for ever.
    party_name_en     text        not null,
    party_name_fr     text        not null,
    number            integer     not null,
    questionnaire_id  uuid        not null references questionnaire,
    submitted_at      timestamptz not null,
    submitted_by      text        not null,
    submitted_by_name text        not null,
    paper_received_on date,
    due               timestamptz not null,
    late              boolean     not null,
    reason            text,
    sealed            text        not null,
    sha256            varchar(64) not null,
    previous_sha256   varchar(64),
    -- How many of its answers were saved, and how many questions its version puts to the Party.
    answered          integer     not null default 0,
    questions         integer     not null default 0,
    unique (reply_id, number),
    unique (id, party_iso3),
    foreign key (reply_id, party_iso3) references reply (id, party_iso3)
);

-- An answer as it was submitted, with its texts in further languages; this is what findings cite. Its words are folded when
-- it is written, once, for the filters that compare those of all Parties.
create table submitted_answer (
    id             uuid       primary key,
    submission_id  uuid       not null,
    party_iso3     varchar(3) not null,
    question_id    uuid       not null references question,
    content        jsonb      not null,
    text           text       not null,
    language       varchar(2),
    answer_version integer    not null,
    saved_at       timestamptz,
    saved_by       text,
    translations   jsonb      not null,
    folded         text       not null generated always as (folded(answer_words(text, content, translations))) stored,
    unique (submission_id, question_id),
    foreign key (submission_id, party_iso3) references submission (id, party_iso3)
);

create index submitted_answer_to_question on submitted_answer (question_id);

-- What the public reads of a submission.
create table publication (
    id               uuid        primary key,
    reply_id         uuid        not null,
    party_iso3       varchar(3)  not null,
    submission       integer     not null,
    questionnaire_id uuid        not null references questionnaire,
    submitted_at     timestamptz not null,
    published_at     timestamptz not null,
    published_by     text        not null,
    -- Those of its submission.
    answered         integer     not null default 0,
    questions        integer     not null default 0,
    unique (reply_id, submission),
    unique (id, party_iso3),
    foreign key (reply_id, party_iso3) references reply (id, party_iso3),
    foreign key (reply_id, submission) references submission (reply_id, number)
);

-- What was withheld of a Party in any round.
create index publication_of_party on publication (party_iso3);

-- A submitted answer without the passages that are withheld, with the grounds for that. What is taken down is gone from its
-- folded words with it: PostgreSQL makes them of what is left.
create table published_answer (
    id             uuid           primary key,
    publication_id uuid           not null,
    party_iso3     varchar(3)     not null,
    question_id    uuid           not null references question,
    content        jsonb          not null,
    text           text           not null,
    language       varchar(2),
    withheld_for   varchar(300)[] not null,
    translations   jsonb          not null,
    folded         text           not null generated always as (folded(answer_words(text, content, translations))) stored,
    unique (publication_id, question_id),
    foreign key (publication_id, party_iso3) references publication (id, party_iso3)
);

create index published_answer_to_question on published_answer (question_id);

-- What is withheld from a publication; without a passage, the whole answer.
create table withheld_passage (
    publication_id    uuid       not null references publication,
    ordinal           integer    not null,
    withheld_question varchar(8) not null,
    withheld_passage  text,
    withheld_ground   text       not null,
    primary key (publication_id, ordinal)
);

-- What was withheld before and is public with a publication all the same; without a passage, the whole answer.
create table passage_shown_again (
    publication_id uuid       not null references publication,
    ordinal        integer    not null,
    shown_question varchar(8) not null,
    shown_passage  text,
    shown_reason   text       not null,
    primary key (publication_id, ordinal)
);

-- That something of a reply was taken down from all its publications, while this submission was the last public one: for
-- a reason, or because it was withheld at the publication of a later submission.
create table take_down (
    id                uuid        primary key,
    reply_id          uuid        not null,
    party_iso3        varchar(3)  not null,
    number            integer     not null,
    submission        integer     not null,
    reason            text,
    taken_at          timestamptz not null,
    taken_by          text        not null,
    at_publication_of integer,
    -- Whether it also holds in texts of the report that do not cite the answer.
    everywhere        boolean     not null default false,
    unique (reply_id, number),
    check (num_nonnulls(at_publication_of, reason) = 1),
    check (at_publication_of > submission),
    foreign key (reply_id, at_publication_of) references submission (reply_id, number),
    foreign key (reply_id, party_iso3) references reply (id, party_iso3),
    foreign key (reply_id, submission) references publication (reply_id, submission)
);

create index take_down_of_party on take_down (party_iso3);

-- What was taken down, and the published submissions that it stood in; without a passage, the whole answer.
create table taken_down_passage (
    id                uuid       primary key,
    take_down_id      uuid       not null references take_down,
    ordinal           integer    not null,
    withheld_question varchar(8) not null,
    withheld_passage  text,
    withheld_ground   text       not null,
    -- The published submissions that it stood in; none where it is taken out of the report alone.
    submissions       integer[]  not null,
    unique (take_down_id, ordinal)
);

-- Files that the answers of a publication name, without what is withheld.
create table published_attachment (
    publication_id uuid not null references publication,
    attachment_id  uuid not null references attachment,
    primary key (publication_id, attachment_id)
);

create index published_attachment_of_attachment on published_attachment (attachment_id);

-- More time that the Secretariat gave to one Party.
create table extension (
    id           uuid        primary key,
    reply_id     uuid        not null,
    party_iso3   varchar(3)  not null,
    number       integer     not null,
    for_all      boolean     not null,
    asked_by     text,
    asked_on     date,
    granted_by   text        not null,
    granted_at   timestamptz not null,
    former_limit timestamptz not null,
    new_limit    timestamptz not null check (new_limit > former_limit),
    reason       text        not null,
    unique (reply_id, number),
    check (for_all = (asked_by is null)),
    foreign key (reply_id, party_iso3) references reply (id, party_iso3)
);

-- More time for all Parties of a round in one step. Each reply whose limit it moves has an extension of its own.
create table round_extension (
    id           uuid        primary key,
    round_number integer     not null references round,
    number       integer     not null,
    granted_by   text        not null,
    granted_at   timestamptz not null,
    former_limit timestamptz not null,
    new_limit    timestamptz not null check (new_limit > former_limit),
    reason       text        not null,
    unique (round_number, number)
);

-- The sections of a reply that one delegate works on. They are kept here and not in the token, so that they end at once.
create table delegation (
    id             uuid         primary key,
    version        integer      not null,
    reply_id       uuid         not null,
    party_iso3     varchar(3)   not null,
    delegate       varchar(100) not null,
    sections       varchar[]    not null,
    state          varchar(16)  not null check (state in ('GIVEN', 'HANDED_BACK', 'TAKEN_BACK')),
    due_on         date,
    note           text,
    given_by       text         not null,
    given_at       timestamptz  not null,
    handed_back_at timestamptz,
    hand_back_note text,
    return_reason  text,
    unique (reply_id, delegate),
    foreign key (reply_id, party_iso3) references reply (id, party_iso3),
    check (state <> 'HANDED_BACK' or handed_back_at is not null)
);

create index delegation_of_delegate on delegation (delegate);
create index delegation_to_review on delegation (party_iso3) where state = 'HANDED_BACK';
create index delegation_due on delegation (due_on) where state = 'GIVEN';

-- The questions that a delegation opens; none, once it is taken back.
create table delegation_question (
    delegation_id uuid not null references delegation,
    questions_id  uuid not null references question,
    primary key (delegation_id, questions_id)
);

create index delegation_question_of_question on delegation_question (questions_id);

-- What a focal point and its delegates say to each other. It stays inside the Party, and as it was written.
create table internal_comment (
    id         uuid        primary key,
    reply_id   uuid        not null,
    party_iso3 varchar(3)  not null,
    question   varchar(8)  not null,
    text       text        not null,
    written_at timestamptz not null,
    written_by text        not null,
    foreign key (reply_id, party_iso3) references reply (id, party_iso3)
);

create index internal_comment_of_reply on internal_comment (reply_id, id);
create index internal_comment_on_question on internal_comment (reply_id, question, id);

-- What the Secretariat asks a Party about an answer of a submission, until it is clear.
create table clarification (
    id              uuid        primary key,
    version         integer     not null,
    reply_id        uuid        not null,
    round_number    integer     not null,
    party_iso3      varchar(3)  not null,
    submission      integer     not null,
    question        varchar(8)  not null,
    state           varchar(16) not null check (state in ('ASKED', 'ANSWERED', 'SETTLED', 'WITHDRAWN')),
    due_on          date,
    messages        integer     not null,
    asked_at        timestamptz not null,
    last_message_at timestamptz not null,
    closed_at       timestamptz,
    closed_by       text,
    reason          text,
    unique (id, party_iso3),
    foreign key (reply_id, party_iso3) references reply (id, party_iso3),
    foreign key (reply_id, submission) references submission (reply_id, number),
    foreign key (round_number, party_iso3) references reply (round_number, party_iso3),
    check ((state in ('SETTLED', 'WITHDRAWN')) = (closed_at is not null)),
    check ((closed_at is null) = (closed_by is null)),
    check ((state = 'WITHDRAWN') = (reason is not null))
);

create index clarification_of_reply on clarification (reply_id, id);
create index clarification_on_question on clarification (reply_id, question, id);
create index clarification_by_state on clarification (state, id);
create index clarification_open on clarification (reply_id) where state in ('ASKED', 'ANSWERED');
-- What waits for the Party, in the order in which it is due, and what waits for the Secretariat.
create index clarification_to_answer
    on clarification (party_iso3, coalesce(due_on, date '9998-12-31'), round_number, id) where state = 'ASKED';
create index clarification_to_settle on clarification (round_number, id) where state = 'ANSWERED';

-- What one side says in a clarification.
create table clarification_message (
    id               uuid        primary key,
    clarification_id uuid        not null,
    party_iso3       varchar(3)  not null,
    number           integer     not null,
    side             varchar(16) not null check (side in ('SECRETARIAT', 'PARTY')),
    text             text        not null,
    written_at       timestamptz not null,
    written_by       text        not null,
    unique (clarification_id, number),
    foreign key (clarification_id, party_iso3) references clarification (id, party_iso3)
);

-- The step that saves an answer writes its version down, as the owner: the service itself adds nothing to a history.
create function keep_answer_version() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into answer_version
        (answer_id, party_iso3, question_id, version, content, text, language, saved_at, saved_by)
    values (new.id, new.party_iso3, new.question_id, new.version, new.content, new.text, new.language, new.saved_at,
            new.saved_by);
    return null;
end $$;

-- An answer that is there from the start with something in it has its first version.
create trigger kept_when_issued after insert on answer for each row
    when (new.saved_at is not null or new.text <> '' or new.content <> '{}')
    execute function keep_answer_version();

-- Each save is a version. A step to a later version of the questionnaire is none, though the answer's version moves.
create trigger kept_when_saved after update on answer for each row
    when ((new.content, new.text, new.language, new.saved_at, new.saved_by)
          is distinct from (old.content, old.text, old.language, old.saved_at, old.saved_by))
    execute function keep_answer_version();

-- Whether a question is answered: its answer was saved, and was not emptied since.
create function is_answered(saved_at timestamptz, content jsonb, text text) returns boolean language sql immutable
    return saved_at is not null and not (content = '{}' and text !~ '\S');

-- Counts the answers that a step adds to replies.
create function count_added_answers() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into answer_count (reply_id, round_number, party_iso3, answered, questions)
    select r.id, r.round_number, r.party_iso3, count(*) filter (where is_answered(a.saved_at, a.content, a.text)), count(*)
    from added a join reply r on r.id = a.reply_id group by r.id
    on conflict (reply_id) do update
    set answered = answer_count.answered + excluded.answered, questions = answer_count.questions + excluded.questions;
    return null;
end $$;

-- A reply is counted from the step that issues it, and counted on in the one that moves it to another version.
create trigger counted_when_issued after insert on answer referencing new table as added
    for each statement execute function count_added_answers();

-- Counts a question that is answered, or no longer is.
create function count_saved_answer() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update answer_count set answered = answered + case when is_answered(new.saved_at, new.content, new.text) then 1 else -1 end
    where reply_id = new.reply_id;
    return null;
end $$;

-- An answer counts as long as it says something. It is counted at the end of the transaction: others who save in the same reply
-- wait no longer than that, and nobody waits for an answer while he holds the count.
create constraint trigger counted_when_saved after update of saved_at, content, text on answer deferrable initially deferred
    for each row when (is_answered(old.saved_at, old.content, old.text) <> is_answered(new.saved_at, new.content, new.text))
    execute function count_saved_answer();

-- Notes the version in which an answer gets another text.
create function note_text_of_answer() returns trigger language plpgsql as $$
begin
    new.text_version := new.version;
    return new;
end $$;

-- A save that leaves the text as it was leaves its version alone.
create trigger text_of_answer before update on answer
    for each row when (new.text is distinct from old.text or new.language is distinct from old.language)
    execute function note_text_of_answer();

-- The step that saves a translation writes its version down, as the owner.
create function keep_version_of_translation() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into answer_translation_version
        (translation_id, party_iso3, version, text, of_version, saved_at, saved_by, withdrawn_at, withdrawn_by,
         withdrawal_reason)
    values (new.id, new.party_iso3, new.version, new.text, new.of_version, new.saved_at, new.saved_by,
            new.withdrawn_at, new.withdrawn_by, new.withdrawal_reason);
    return null;
end $$;

-- Each wording of a translation is kept.
create trigger version_of_translation after insert or update on answer_translation
    for each row execute function keep_version_of_translation();

-- What was saved once stays in the history, whoever writes.
create trigger unchangeable_answer_version before update or delete on answer_version
    for each row execute function refuse('what was saved once is unchangeable');

-- Refuses to call a reply one that came on paper once its Party has begun it.
create function refuse_paper_of_begun_reply() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if new.status <> 'DRAFT' or exists (select from answer where reply_id = new.id and saved_at is not null) then
        raise exception 'the Party has begun its reply here';
    end if;
    return new;
end $$;

-- The Secretariat reads what it enters from paper, and nothing that a Party wrote.
create trigger untouched_before_paper before update on reply
    for each row when (new.paper_received_on is not null
        and new.paper_received_on is distinct from old.paper_received_on)
    execute function refuse_paper_of_begun_reply();

-- Refuses a reply that is still on paper.
create function refuse_lasting_paper() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if exists (select from reply where id = new.id and paper_received_on is not null) then
        raise exception 'a reply on paper is entered and submitted in one step';
    end if;
    return null;
end $$;

-- At the end of the step no reply is on paper.
create constraint trigger paper_in_one_step after insert or update on reply deferrable initially deferred
    for each row when (new.paper_received_on is not null) execute function refuse_lasting_paper();

-- What was submitted stays as it was, whoever writes.
create trigger unchangeable_submission before update or delete on submission
    for each row execute function refuse('a submission is unchangeable');
create trigger unchangeable_submitted_answer before update or delete on submitted_answer
    for each row execute function refuse('a submission is unchangeable');

-- What was published stays as it was, whoever writes.
create trigger unchangeable_publication before update or delete on publication
    for each row execute function refuse('a publication is unchangeable');
create trigger unchangeable_published_answer before delete on published_answer
    for each row execute function refuse('a publication is unchangeable');
create trigger unchangeable_withheld_passage before update or delete on withheld_passage
    for each row execute function refuse('a publication is unchangeable');
create trigger unchangeable_passage_shown_again before update or delete on passage_shown_again
    for each row execute function refuse('a publication is unchangeable');
create trigger unchangeable_published_attachment before update on published_attachment
    for each row execute function refuse('a publication is unchangeable');

-- Whether a text says nothing that the whole one does not say in this order, besides marks of what is withheld.
create function says_no_more(cut text, whole text) returns boolean language plpgsql immutable as $$
declare
    piece text;
    place integer;
begin
    foreach piece in array regexp_split_to_array(cut, '\[withheld: [^\[\]]*\]') loop
        piece := btrim(piece);
        place := position(piece in whole);
        if place = 0 then
            return false;
        end if;
        whole := substr(whole, place + length(piece));
    end loop;
    return true;
end $$;

-- The same of the content of an answer: each value is one of the whole content, or a text of it that is cut.
create function says_no_more(cut jsonb, whole jsonb) returns boolean language sql immutable as $$
    select not exists (
        select from jsonb_path_query(cut, 'strict $.**') c
        where jsonb_typeof(c) not in ('object', 'array')
          and not exists (
            select from jsonb_path_query(whole, 'strict $.**') w
            where w = c
               or (jsonb_typeof(w) = 'string' and jsonb_typeof(c) = 'string'
                   and says_no_more(c #>> '{}', w #>> '{}'))))
$$;

-- Whether something of the reply of a publication is taken down in this very transaction.
create function taken_down_now(of_publication uuid) returns boolean language sql stable as $$
    select exists (select from publication p join take_down t on t.reply_id = p.reply_id
                   where p.id = of_publication and written_now(t.xmin))
$$;

-- Refuses any change of a published answer but one: a take-down leaves out more of it, on a stated ground.
create function refuse_all_but_take_down() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not taken_down_now(old.publication_id) then
        raise exception 'a publication is unchangeable';
    end if;
    if (new.id, new.publication_id, new.party_iso3, new.question_id, new.language)
            is distinct from (old.id, old.publication_id, old.party_iso3, old.question_id, old.language)
        or cardinality(new.withheld_for) = 0
        or not new.withheld_for @> old.withheld_for
        or new.translations <> '[]'
        or not says_no_more(new.text, old.text)
        or not says_no_more(new.content, old.content) then
        raise exception 'a take-down only takes away';
    end if;
    return new;
end $$;

create trigger taken_down_only before update on published_answer
    for each row execute function refuse_all_but_take_down();

-- Refuses to close a public file but in a take-down.
create function refuse_closing_without_take_down() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not taken_down_now(old.publication_id) then
        raise exception 'a publication is unchangeable';
    end if;
    return old;
end $$;

create trigger closed_by_take_down before delete on published_attachment
    for each row execute function refuse_closing_without_take_down();

-- What was taken down, by whom and why stays on record.
create trigger unchangeable_take_down before update or delete on take_down
    for each row execute function refuse('a take-down is unchangeable');
create trigger unchangeable_taken_down_passage before update or delete on taken_down_passage
    for each row execute function refuse('a take-down is unchangeable');

-- What was granted stays as it was, whoever writes.
create trigger unchangeable_extension before update or delete on extension
    for each row execute function refuse('an extension is unchangeable');

create trigger unchangeable_extension before update or delete on round_extension
    for each row execute function refuse('an extension is unchangeable');

-- A clarification that is closed stays so, whoever writes.
create trigger closed_clarification before update on clarification
    for each row when (old.closed_at is not null) execute function refuse('a closed clarification is unchangeable');

-- A delegate hands its sections back, once, and changes nothing else of its delegation.
create trigger handed_back_by_delegate before update on delegation
    for each row when (old.delegate = caller_delegate()
        and (old.state <> 'GIVEN'
             or (old.sections, old.due_on, old.note, old.given_by, old.given_at, old.return_reason)
                is distinct from
                (new.sections, new.due_on, new.note, new.given_by, new.given_at, new.return_reason)))
    execute function refuse('a delegate only hands back');

-- Whether nothing stands in an answer but marks of what is withheld.
create function shows_marks_only(content jsonb, text text) returns boolean language sql immutable as $$
    select text ~ '^(\s|\[withheld: [^\[\]]*\])*$'
       and not exists (
        select from jsonb_path_query(content, 'strict $.**') v
        where jsonb_typeof(v) not in ('object', 'array', 'null')
          and (jsonb_typeof(v) <> 'string' or v #>> '{}' !~ '^(\s|\[withheld: [^\[\]]*\])*$'))
$$;

create function is_on_paper(asked_reply uuid) returns boolean language sql stable
    return (select r.paper_received_on is not null from reply r where r.id = asked_reply);

-- How many replies of each launched round are in each state: numbers for the watcher of the service, and a function of the
-- owner, because the watcher knows no reply.
create function watched_replies() returns table (round integer, status text, number bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select o.number, s.status, count(r.id)
    from round o
    cross join unnest(array['DRAFT', 'SUBMITTED', 'PUBLISHED', 'REVISION']) as s (status)
    left join reply r on r.round_number = o.number and r.status = s.status
    where caller_is('watcher') and o.status = 'LAUNCHED'
    group by o.number, s.status
$$;

-- Tells delegates, and the focal points of their Party, that sections are due on this day, each once: a function of the owner,
-- because the reminder reads no delegation. What was due longer ago, while no instance ran, is told no more.
create function tell_due_sections(today date, at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    insert into event (id, type, happened_at, subject, round_number, party_iso3, account, audience, data, once)
    select gen_random_uuid(), 'SECTION_DUE', at,
           format('/rounds/%s/replies/%s/delegations/%s', r.round_number, r.party_iso3, d.id), r.round_number,
           case t.audience when 'WITHIN_PARTY' then r.party_iso3 end, case t.audience when 'ACCOUNT' then d.delegate end,
           t.audience,
           jsonb_build_object('round', r.round_number, 'party', r.party_iso3, 'sections', d.sections, 'dueOn', d.due_on),
           w.once
    from delegation d
    join reply r on r.id = d.reply_id
    join round o on o.number = r.round_number
    cross join (values ('ACCOUNT'), ('WITHIN_PARTY')) as t (audience)
    cross join lateral (select format('SECTION_DUE %s %s %s', d.id, d.due_on, t.audience) as once) as w
    where caller_is('reminder')
      and d.state = 'GIVEN' and d.due_on between today - 30 and today
      and r.status in ('DRAFT', 'REVISION')
      and (o.replies_closed_at is null or o.replies_closings = r.let_in_after)
      and not exists (select from event e where e.once = w.once)
    on conflict (once) do nothing
$$;

-- How a submitted answer is cited: a view of the owner, which tells nothing of what was answered. It is published where the
-- public reads something of it; an answer that is withheld or taken down whole is not. When it was submitted, it tells
-- whoever may read it there, sealed or published; and which submission is public now, if it is a later one. That a later
-- submission answers the question too tells its key anyway.
create view submitted_answer_key with (security_barrier = true) as
select a.id, r.round_number, r.party_iso3 as party, q.number as question, s.number as submission,
       k.readable as published,
       k.readable and cardinality(w.withheld_for) > 0 as withheld_in_part,
       case when k.readable or r.party_iso3 = (select caller_party()) or (select caller_is('overseer'))
            then s.submitted_at end as submitted_at,
       coalesce((select true from submission l
                 join question n on n.questionnaire_id = l.questionnaire_id and n.number = q.number
                 join submitted_answer x on x.submission_id = l.id and x.question_id = n.id
                 where l.reply_id = s.reply_id and l.number > s.number limit 1), false) as followed,
       case when r.published_submission > s.number then r.published_submission end as followed_by
from submitted_answer a
join submission s on s.id = a.submission_id
join reply r on r.id = s.reply_id
join question q on q.id = a.question_id
left join publication p on p.reply_id = s.reply_id and p.submission = s.number
left join published_answer w on w.publication_id = p.id and w.question_id = a.question_id
cross join lateral (
    select w.id is not null and not (cardinality(w.withheld_for) > 0 and shows_marks_only(w.content, w.text)) as readable) k
where (select caller_is('asking'));

-- How many clarifications of a reply are open: a view of the owner, which tells nothing of them.
create view open_clarification with (security_barrier = true) as
select reply_id, count(*) as open_count from clarification
where state in ('ASKED', 'ANSWERED') and (select caller_is('asking')) group by reply_id;

-- What the delegate who asks works on, and whether it may save there; what it handed back it only reads. A view of the
-- owner, because a delegation names the reply that it opens.
create view delegated_answer with (security_barrier = true) as
select d.reply_id, q.questions_id as question_id, d.state = 'GIVEN' as may_save
from delegation d join delegation_question q on q.delegation_id = d.id
where d.delegate = (select caller_delegate()) and d.state <> 'TAKEN_BACK';

-- Whether the delegate who asks works on a reply, whether it has one question of it, and whether it may save the answer;
-- and whether the Secretariat is entering a reply from paper. The policies ask these functions, and have no sub-query of
-- their own for it: PostgreSQL would make ready, with each statement, the plan of what is hardly ever asked.
create function works_on(asked_reply uuid) returns boolean language sql stable
    return (select true from delegated_answer d where d.reply_id = asked_reply limit 1);
create function has_question(asked_reply uuid, asked_question uuid) returns boolean language sql stable
    return (select true from delegated_answer d where d.reply_id = asked_reply and d.question_id = asked_question);
create function may_save(asked_reply uuid, asked_question uuid) returns boolean language sql stable
    return (select d.may_save from delegated_answer d
            where d.reply_id = asked_reply and d.question_id = asked_question);

-- How far the working copy of a reply has come: a view of the owner, which tells no answer. Whoever asks learns whether it
-- was begun; how far it came, its Party and the delegates who work on it.
create view reply_progress with (security_barrier = true) as
select reply_id, round_number, answered > 0 as begun, questions,
       case when party_iso3 = (select caller_party())
                 or ((select caller_delegate()) is not null and works_on(reply_id))
            then answered end as answered
from answer_count
where (select caller_is('asking'));

-- Which answers of the replies that the caller works on name a file: a view of the owner, which tells no name and no
-- text.
create view named_attachment with (security_barrier = true) as
select a.id || ' ' || f.id as id, a.reply_id, a.question_id, f.id::uuid as attachment_id
from answer a cross join lateral jsonb_array_elements_text(a.content -> 'files') as f (id)
where jsonb_typeof(a.content -> 'files') = 'array'
  and (a.party_iso3 = (select caller_party())
       or (select true from delegated_answer d where d.reply_id = a.reply_id limit 1));

-- The same by the number of the question, in the version that the reply answers: a delegation goes along with it.
create view delegated_number with (security_barrier = true) as
select d.reply_id, n.number, r.round_number, r.party_iso3, d.state = 'GIVEN' as may_save
from delegation d
join reply r on r.id = d.reply_id
join question n on n.questionnaire_id = r.questionnaire_id
join delegation_question q on q.delegation_id = d.id and q.questions_id = n.id
where d.delegate = (select caller_delegate()) and d.state <> 'TAKEN_BACK';

-- Nobody but the owner counts, and what is told of it tells the view.
alter table answer_count enable row level security;

grant select on reply_progress, submitted_answer_key, named_attachment, open_clarification, delegated_answer,
    delegated_number to ${serviceRole};

alter table reply enable row level security;
-- A reply is known to its Party, to those who oversee (who learn only that a draft exists), to everybody once it was
-- published, and to a delegate who works on it.
create policy known on reply for select
    using (party_iso3 = (select caller_party())
           or published_submission is not null
           or (select caller_is('overseer'))
           or ((select caller_delegate()) is not null and works_on(id)));
-- The Secretariat issues it.
create policy issued on reply for insert with check ((select caller_is('secretariat')));
-- Its Party and the Secretariat change it; a delegate only holds it while an answer is saved, and submits nothing.
create policy changed on reply for update
    using (party_iso3 = (select caller_party())
           or (select caller_is('secretariat'))
           or ((select caller_delegate()) is not null and works_on(id)))
    with check (party_iso3 = (select caller_party()) or (select caller_is('secretariat')));
grant select, insert, update on reply to ${serviceRole};

alter table answer enable row level security;
-- Of the working copy nobody reads anything but its Party, its delegates their sections, and the Secretariat what it
-- enters from paper.
create policy readable on answer for select
    using (party_iso3 = (select caller_party())
           or ((select caller_delegate()) is not null and has_question(reply_id, question_id))
           or ((select caller_is('secretariat')) and is_on_paper(reply_id)));
-- The Secretariat issues it, and a Party that moves to a later version of the questionnaire gets one to each new question.
create policy issued on answer for insert
    with check (party_iso3 = (select caller_party()) or (select caller_is('secretariat')));
-- They save who read it, but a delegate not what it handed back.
create policy saved on answer for update
    using (party_iso3 = (select caller_party())
           or ((select caller_delegate()) is not null and may_save(reply_id, question_id))
           or ((select caller_is('secretariat')) and is_on_paper(reply_id)));
grant select, insert, update on answer to ${serviceRole};

alter table answer_version enable row level security;
-- A history is its Party's, and a delegate's who has the question now; also when the reply is public, nobody else's.
create policy readable on answer_version for select
    using (party_iso3 = (select caller_party())
           or (select (select true from delegated_answer d
                       where d.reply_id = a.reply_id and d.question_id = a.question_id)
               from answer a where a.id = answer_id));
grant select on answer_version to ${serviceRole};

alter table answer_translation enable row level security;
-- Translations are read by those who work on the answer: its Party, and the delegates of its section.
create policy readable on answer_translation for select
    using (party_iso3 = (select caller_party())
           or (select (select true from delegated_answer d
                       where d.reply_id = a.reply_id and d.question_id = a.question_id)
               from answer a where a.id = answer_id));
-- Its Party adds one, and a delegate who may still save the answer.
create policy written on answer_translation for insert
    with check (party_iso3 = (select caller_party())
                or (select (select d.may_save from delegated_answer d
                            where d.reply_id = a.reply_id and d.question_id = a.question_id)
                    from answer a where a.id = answer_id));
-- They change it under the same conditions.
create policy changed on answer_translation for update
    using (party_iso3 = (select caller_party())
           or (select (select d.may_save from delegated_answer d
                       where d.reply_id = a.reply_id and d.question_id = a.question_id)
               from answer a where a.id = answer_id));
grant select, insert, update on answer_translation to ${serviceRole};

alter table answer_translation_version enable row level security;
-- What a translation was is read by whoever reads the translation.
create policy readable on answer_translation_version for select
    using (party_iso3 = (select caller_party())
           or (select true from answer_translation t where t.id = translation_id));
grant select on answer_translation_version to ${serviceRole};

alter table submission enable row level security;
-- What was submitted is read by its Party and by those who oversee.
create policy readable on submission for select
    using (party_iso3 = (select caller_party()) or (select caller_is('overseer')));
-- Its Party submits, and the Secretariat what came on paper.
create policy submitted on submission for insert
    with check (party_iso3 = (select caller_party())
                or ((select caller_is('secretariat')) and is_on_paper(reply_id)));
grant select, insert on submission to ${serviceRole};

alter table submitted_answer enable row level security;
-- A submitted answer is read with its submission.
create policy readable on submitted_answer for select
    using (party_iso3 = (select caller_party()) or (select caller_is('overseer')));
-- It is written in the step that makes its submission, by the Party or, of what came on paper, by the Secretariat.
create policy submitted on submitted_answer for insert
    with check ((party_iso3 = (select caller_party())
                 or ((select caller_is('secretariat'))
                     and (select r.paper_received_on is not null from submission s join reply r on r.id = s.reply_id
                          where s.id = submission_id)))
                and not exists (select from submission s where s.id = submission_id and not written_now(s.xmin)));
grant select, insert on submitted_answer to ${serviceRole};

-- Evidence carries the Party whose answer it is.
create policy of_its_party on evidence as restrictive for insert
    with check ((select a.party_iso3 from submitted_answer a where a.id = target) = party_iso3);
-- A Party follows it in the step that submits.
create policy with_a_submission on evidence_standing as restrictive for update
    using (party_iso3 is distinct from (select caller_party())
           or exists (select from reply r join submission s on s.reply_id = r.id and s.number = r.submissions
                      where r.round_number = evidence_standing.round_number
                        and r.party_iso3 = evidence_standing.party_iso3 and written_now(s.xmin)));

alter table publication enable row level security;
-- Everybody reads what was published.
create policy readable on publication for select using (true);
-- The Secretariat publishes.
create policy published on publication for insert with check ((select caller_is('secretariat')));
grant select, insert on publication to ${serviceRole};

alter table published_answer enable row level security;
-- Everybody reads a published answer.
create policy readable on published_answer for select using (true);
-- The Secretariat writes it in the step that publishes.
create policy published on published_answer for insert
    with check ((select caller_is('secretariat'))
                and exists (select from publication p where p.id = publication_id and written_now(p.xmin)));
-- It is cut in the step that takes something of its reply down.
create policy taken_down on published_answer for update
    using ((select caller_is('secretariat')) and taken_down_now(publication_id));
grant select, insert on published_answer to ${serviceRole};
grant update (content, text, withheld_for, translations) on published_answer to ${serviceRole};

alter table withheld_passage enable row level security;
-- What was withheld is told to those who read the submission.
create policy readable on withheld_passage for select
    using ((select caller_is('overseer'))
           or (select p.party_iso3 = (select caller_party()) from publication p where p.id = publication_id));
-- The Secretariat withholds it in the step that publishes.
create policy withheld on withheld_passage for insert
    with check ((select caller_is('secretariat'))
                and exists (select from publication p where p.id = publication_id and written_now(p.xmin)));
grant select, insert on withheld_passage to ${serviceRole};

alter table passage_shown_again enable row level security;
-- Why something is shown again is the Secretariat's.
create policy known on passage_shown_again for select using ((select caller_is('secretariat')));
-- It is written in the step that publishes.
create policy shown on passage_shown_again for insert
    with check ((select caller_is('secretariat'))
                and exists (select from publication p where p.id = publication_id and written_now(p.xmin)));
grant select, insert on passage_shown_again to ${serviceRole};

alter table take_down enable row level security;
-- A take-down is the Secretariat's: it has the words.
create policy known on take_down for select using ((select caller_is('secretariat')));
-- The Secretariat takes down.
create policy taken_down on take_down for insert with check ((select caller_is('secretariat')));
grant select, insert on take_down to ${serviceRole};

alter table taken_down_passage enable row level security;
-- What was taken down is the Secretariat's: it is the words.
create policy known on taken_down_passage for select using ((select caller_is('secretariat')));
-- It is written in the step that takes down.
create policy taken_down on taken_down_passage for insert
    with check ((select caller_is('secretariat'))
                and exists (select from take_down t where t.id = take_down_id and written_now(t.xmin)));
grant select, insert on taken_down_passage to ${serviceRole};

alter table published_attachment enable row level security;
-- Everybody reads which files were published.
create policy readable on published_attachment for select using (true);
-- The step that publishes opens what its submission holds, and no other file.
create policy published on published_attachment for insert
    with check ((select caller_is('secretariat'))
                and exists (select from publication p
                            join submission s on s.reply_id = p.reply_id and s.number = p.submission
                            join sealed_attachment f on f.submission_id = s.id
                            where p.id = publication_id and written_now(p.xmin)
                              and f.attachment_id = published_attachment.attachment_id));
-- It is closed in the step that takes down what names it.
create policy taken_down on published_attachment for delete
    using ((select caller_is('secretariat')) and taken_down_now(publication_id));
grant select, insert, delete on published_attachment to ${serviceRole};

alter table extension enable row level security;
-- An extension is between the Secretariat and the Party, and followed by the Committee.
create policy known on extension for select
    using (party_iso3 = (select caller_party()) or (select caller_is('overseer')));
-- The Secretariat grants it.
create policy granted on extension for insert with check ((select caller_is('secretariat')));
grant select, insert on extension to ${serviceRole};

alter table round_extension enable row level security;
-- It is between the Secretariat and the Parties, and followed by the Committee.
create policy known on round_extension for select
    using ((select caller_is('overseer')) or (select caller_party()) is not null);
-- The Secretariat grants it.
create policy granted on round_extension for insert with check ((select caller_is('secretariat')));
grant select, insert on round_extension to ${serviceRole};

alter table delegation enable row level security;
-- A delegation is known to its Party, and to its delegate until it is taken back.
create policy known on delegation for select
    using (party_iso3 = (select caller_party())
           or (delegate = (select caller_delegate()) and state <> 'TAKEN_BACK'));
-- Its Party gives it.
create policy given on delegation for insert with check (party_iso3 = (select caller_party()));
-- Its Party changes it.
create policy changed on delegation for update using (party_iso3 = (select caller_party()));
-- Its delegate changes nothing of it but that it hands back.
create policy handed_back on delegation for update
    using (delegate = (select caller_delegate()) and state <> 'TAKEN_BACK')
    with check (delegate = (select caller_delegate()) and state = 'HANDED_BACK');
-- It stays with its reply and its delegate.
grant select, insert on delegation to ${serviceRole};
grant update (version, sections, state, due_on, note, given_by, given_at, handed_back_at, hand_back_note, return_reason)
    on delegation to ${serviceRole};

alter table delegation_question enable row level security;
-- The questions of a delegation are known with it.
create policy known on delegation_question for select
    using ((select true from delegation d where d.id = delegation_id));
-- Its Party gives them.
create policy given on delegation_question for insert
    with check ((select d.party_iso3 = (select caller_party()) from delegation d where d.id = delegation_id));
-- Its Party takes them back.
create policy taken_back on delegation_question for delete
    using ((select d.party_iso3 = (select caller_party()) from delegation d where d.id = delegation_id));
grant select, insert, delete on delegation_question to ${serviceRole};

-- A delegate is told what happens to the reply of its Party, as far as it concerns a question that it has now.
create policy told_to_delegates on event for select
    using (audience = 'PARTY' and number is not null and (select caller_delegate()) is not null
           and (select true from delegated_number d
                where d.round_number = event.round_number and d.party_iso3 = event.party_iso3
                  and (questions is null or d.number = any (questions)) limit 1));

-- What one account alone is told of a delegation it is told as long as it has that.
create policy still_given on event as restrictive for select
    using (audience <> 'ACCOUNT' or subject not like '%/delegations/%' or (select caller_is('courier'))
           or (select true from delegation d where d.id = any (keys_in(subject)) limit 1));

alter table internal_comment enable row level security;
-- A comment stays between the focal point and the delegates who have the question.
create policy readable on internal_comment for select
    using (party_iso3 = (select caller_party())
           or (select true from delegated_number d
               where d.reply_id = internal_comment.reply_id and d.number = question));
-- A comment is written by the Party's focal point, or by a delegate who has the question.
create policy written on internal_comment for insert
    with check (party_iso3 = (select caller_party())
                or (select true from delegated_number d
                    where d.reply_id = internal_comment.reply_id and d.number = question));
grant select, insert on internal_comment to ${serviceRole};

alter table clarification enable row level security;
-- A clarification is read by the Party that is asked, its delegates who have the question, and those who oversee the
-- replies; never by the public.
create policy readable on clarification for select
    using (party_iso3 = (select caller_party())
           or (select caller_is('overseer'))
           or (select true from delegated_number d
               where d.reply_id = clarification.reply_id and d.number = question));
-- The Secretariat asks.
create policy asked on clarification for insert with check ((select caller_is('secretariat')));
-- The Secretariat carries it on.
create policy carried_on on clarification for update using ((select caller_is('secretariat')));
-- The Party answers, and does nothing else to it.
create policy answered on clarification for update
    using (party_iso3 = (select caller_party()))
    with check (party_iso3 = (select caller_party()) and state = 'ANSWERED');
-- What was asked stays as it was asked.
grant select, insert on clarification to ${serviceRole};
grant update (version, state, messages, last_message_at, closed_at, closed_by, reason)
    on clarification to ${serviceRole};

alter table clarification_message enable row level security;
-- A message is read by whoever reads the clarification.
create policy readable on clarification_message for select
    using (party_iso3 = (select caller_party())
           or (select caller_is('overseer'))
           or (select true from clarification c where c.id = clarification_id));
-- Each side speaks for itself.
create policy written on clarification_message for insert
    with check ((side = 'PARTY' and party_iso3 = (select caller_party()))
                or (side = 'SECRETARIAT' and (select caller_is('secretariat'))));
grant select, insert on clarification_message to ${serviceRole};

-- Which files a submission holds is read with the submission.
create policy readable on sealed_attachment for select
    using ((select true from submission s where s.id = submission_id));
-- A submission holds files of its own reply, noted in the step that makes it by the Party.
create policy submitted on sealed_attachment for insert
    with check (exists (select from submission s
                        where s.id = submission_id
                          and s.party_iso3 = (select caller_party())
                          and written_now(s.xmin)
                          and hangs_on(attachment_id, s.reply_id)));

-- The files of a reply are read by its Party.
create policy own on attachment for select
    using ((select r.party_iso3 = (select caller_party()) from reply r where r.id = holder_id));
-- Its Party sends a file to its reply.
create policy uploaded on attachment for insert
    with check ((select r.party_iso3 = (select caller_party()) from reply r where r.id = holder_id));
-- Its Party withdraws one.
create policy withdrawn on attachment for update
    using ((select r.party_iso3 = (select caller_party()) from reply r where r.id = holder_id));
-- A delegate has those that it sent for its sections, and those that the answers of its sections name.
create policy delegated on attachment for select
    using ((select caller_delegate()) is not null
           and ((uploaded_by = (select caller_delegate())
                 and (select true from delegated_answer d where d.reply_id = holder_id limit 1))
                or (select true from named_attachment n
                    join delegated_answer d on d.reply_id = n.reply_id and d.question_id = n.question_id
                    where n.reply_id = holder_id and n.attachment_id = attachment.id limit 1)));
-- A delegate sends files in its own name while it may save something.
create policy uploaded_by_delegate on attachment for insert
    with check (uploaded_by = (select caller_delegate())
                and (select true from delegated_answer d where d.reply_id = holder_id and d.may_save limit 1));
-- It holds them while answers are checked, and withdraws what it sent until it hands its sections back.
create policy withdrawn_by_delegate on attachment for update
    using ((select caller_delegate()) is not null
           and ((uploaded_by = (select caller_delegate())
                 and (select true from delegated_answer d where d.reply_id = holder_id limit 1))
                or (select true from named_attachment n
                    join delegated_answer d on d.reply_id = n.reply_id and d.question_id = n.question_id
                    where n.reply_id = holder_id and n.attachment_id = attachment.id limit 1)))
    with check (uploaded_by = (select caller_delegate())
                and (select true from delegated_answer d where d.reply_id = holder_id and d.may_save limit 1));
-- Everybody reads those that a publication names.
create policy published on attachment for select
    using ((select true from published_attachment p where p.attachment_id = attachment.id limit 1));

-- The chunks of a file are sent in the step that sends it, by a Party or a delegate.
create policy uploaded on attachment_chunk for insert
    with check ((select made_now(a.made_in)
                        and (a.uploaded_by = (select caller_delegate())
                             or (select r.party_iso3 = (select caller_party()) from reply r where r.id = a.holder_id))
                 from attachment a where a.id = attachment_id));
