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
    -- Whether the title has new words in the language of the report alone.
    title_untranslated boolean  not null,
    -- Since when.
    untranslated_since timestamptz,
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
    -- What has new words in the language of the report alone: the keys of headings; of the title the empty one.
    untranslated    text[]     not null,
    -- Since when.
    untranslated_since timestamptz,
    withdrawn_id    uuid       references withdrawn_part,
    -- Checked at commit, so that chapters may change places.
    exclude using btree (report_id with =, numeral with =) where (withdrawn_id is null) deferrable initially deferred
);

create index chapter_of_report on chapter (report_id);
create index chapter_of_introduction on chapter (introduction_id);
create index chapter_that_waits on chapter (report_id) where untranslated_since is not null;

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
    natures           varchar(255)[] not null,
    codes             varchar(255)[] not null check (cardinality(natures) > 0 or cardinality(codes) > 0),
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

-- What factsheets say lives on after the publication of the report: practices, places of findings, statements, texts of their own
-- and how they are worded stand here as they are worked on, and as they were published with factsheets (released), under one id.

-- A promising practice of some Parties.
create table practice (
    id         uuid           not null,
    released   boolean        not null default false,
    version    integer        not null,
    chapter_id uuid           not null references chapter,
    place      integer        not null check (place > 0),
    parties    varchar(255)[] not null check (cardinality(parties) > 0),
    text_id    uuid           not null references cited_text,
    -- What was adopted stays in the report; factsheets may print another since, which continues it, or none.
    printing   varchar(32)    not null check (printing in ('REPORT_AND_FACTSHEETS', 'REPORT', 'FACTSHEETS')),
    continues_id uuid,
    continues_released boolean not null generated always as (false) stored,
    left_id    uuid references withdrawn_part,
    withdrawn_id uuid references withdrawn_part,
    primary key (id, released),
    foreign key (continues_id, continues_released) references practice (id, released),
    check (continues_id is null or printing = 'FACTSHEETS'),
    check (left_id is null or printing = 'REPORT')
);

create unique index practice_continues on practice (continues_id, released) where continues_id is not null;
create index practice_by_chapter on practice (chapter_id, released, place);
create index practice_of_text on practice (text_id, released);

-- The place of a finding in a report.
create table finding_place (
    id         uuid    not null,
    released   boolean not null default false,
    version    integer not null,
    chapter_id uuid    not null references chapter,
    finding_id uuid    not null,
    finding_released boolean not null generated always as (false) stored,
    place      integer not null check (place > 0),
    heading    varchar(40),
    lead       text,
    withdrawn_id uuid references withdrawn_part,
    primary key (id, released),
    foreign key (finding_id, finding_released) references finding (id, released)
);

create unique index finding_place_of_finding on finding_place (finding_id, released) where withdrawn_id is null;
create index finding_place_withdrawn on finding_place (finding_id, released) where withdrawn_id is not null;
create index finding_place_by_chapter on finding_place (chapter_id, released, place);
create index finding_place_left on finding_place (chapter_id) where withdrawn_id is not null and not released;

-- An editorial statement of the factsheets, with those whom it addresses.
create table statement (
    id                uuid           not null,
    released          boolean        not null default false,
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
    primary key (id, released),
    check (addressee_kind <> 'NAMED_PARTIES' or cardinality(addressee_parties) > 0),
    check (addressee_kind <> 'ALL_PARTIES' or cardinality(addressee_parties) = 0)
);

create index statement_by_chapter on statement (chapter_id, released, place);
create index statement_withdrawn on statement (chapter_id) where withdrawn_id is not null and not released;
create index statement_of_text on statement (text_id, released);

-- What factsheets say on the whole round in words of their own, since the report was adopted. The report keeps its words, and
-- factsheets say them again where this is withdrawn.
create table factsheet_text (
    id           uuid        not null,
    released     boolean     not null default false,
    version      integer     not null,
    report_id    uuid        not null references report,
    kind         varchar(16) not null check (kind in ('INTRODUCTION', 'KEY_FINDINGS')),
    text_id      uuid        not null references cited_text,
    withdrawn_id uuid        references withdrawn_part,
    primary key (id, released),
    unique (report_id, kind, released)
);

create index factsheet_text_of_text on factsheet_text (text_id);

-- How the documents of a round are worded, where it is not as everywhere.
create table document_style (
    id           uuid    not null,
    released     boolean not null default false,
    version      integer not null,
    round_number integer not null references round,
    headings     jsonb   not null,
    notes        jsonb   not null,
    primary key (id, released),
    unique (round_number, released)
);

-- How factsheets head the parts of one chapter, where it is not as in the whole round.
create table chapter_style (
    id         uuid    not null,
    released   boolean not null default false,
    version    integer not null,
    chapter_id uuid    not null references chapter,
    -- What the chapter is about, within a sentence.
    subject_en text,
    subject_fr text,
    headings   jsonb   not null,
    primary key (id, released),
    unique (chapter_id, released),
    check ((subject_en is null) = (subject_fr is null))
);

-- Headings of a chapter that are worded for the factsheet of one Party alone.
create table chapter_style_party (
    id               uuid       not null default uuidv7(),
    released         boolean    not null default false,
    chapter_style_id uuid       not null,
    chapter_style_released boolean not null generated always as (false) stored,
    party_iso3       varchar(3) not null references party,
    headings         jsonb      not null,
    primary key (id, released),
    unique (chapter_style_id, party_iso3, released),
    foreign key (chapter_style_id, chapter_style_released) references chapter_style (id, released)
);

-- When factsheets of a published report changed: those of these Parties, or all where none is named.
create table factsheet_change (
    id         uuid           primary key default uuidv7(),
    report_id  uuid           not null references report,
    parties    varchar(255)[] not null,
    changed_at timestamptz    not null
);

create index factsheet_change_of_report on factsheet_change (report_id, changed_at);

-- That words were taken out of the factsheets of a round: archives of them that were begun before are given out no more.
create table archive_recall (
    id          uuid        primary key,
    report_id   uuid        not null references report,
    recalled_at timestamptz not null
);

create index archive_recall_of_report on archive_recall (report_id);

-- A number or a list of Parties that a part of a report states, with the query that it comes from. It holds the part by id,
-- and its words as they can be seen.
create table tally (
    id                uuid        primary key,
    version           integer     not null,
    report_id         uuid        not null references report,
    part              varchar(16) not null check (part in ('PARAGRAPH', 'RECOMMENDATION', 'STATEMENT', 'KEY_FINDINGS')),
    paragraph_id      uuid        references paragraph,
    recommendation_id uuid        references recommendation,
    statement_id      uuid,
    statement_released boolean    not null generated always as (false) stored,
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
    foreign key (statement_id, statement_released) references statement (id, released),
    check (source = 'FINDINGS' or question is not null)
);

create index tally_of_report on tally (report_id, id);
create index tally_of_history on tally (history);

-- A text of a report in its other language, as it is worked on. It is bound to the history of the text that it translates, and
-- to the revision of it; 0 where that is no longer known.
create table text_translation (
    id          uuid       primary key,
    version     integer    not null,
    report_id   uuid       not null references report,
    history     uuid       not null,
    language    varchar(2) not null check (language in ('EN', 'FR')),
    text_id     uuid       not null references cited_text,
    -- The beginning of the sentence, where the text has one.
    lead        text,
    of_revision integer    not null check (of_revision >= 0),
    of_lead     text,
    -- Whether somebody has confirmed its present words.
    confirmed   boolean    not null,
    -- Since when the text reads otherwise than as it was confirmed for.
    waits_since timestamptz,
    unique (history, language),
    check ((lead is null) = (of_lead is null))
);

create index text_translation_of_report on text_translation (report_id);
create index text_translation_that_waits on text_translation (report_id, id) where waits_since is not null;

-- The words of a translation that were confirmed last, and for which revision. They are what documents print, for as long as
-- the text is at that revision.
create table confirmed_translation (
    id           uuid        not null,
    released     boolean     not null default false,
    report_id    uuid        not null references report,
    history      uuid        not null,
    language     varchar(2)  not null check (language in ('EN', 'FR')),
    text_id      uuid        not null references cited_text,
    lead         text,
    of_revision  integer     not null check (of_revision >= 0),
    of_lead      text,
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    primary key (id, released),
    unique (history, language, released),
    check ((lead is null) = (of_lead is null))
);

create index confirmed_translation_of_report on confirmed_translation (report_id);

-- An edition of a report: what was adopted, and what each corrigendum made of it. It is sealed: its form holds the digests of
-- its parts, and the digest of the edition before.
create table edition (
    id              uuid        primary key,
    report_id       uuid        not null references report,
    number          integer     not null check (number > 0),
    reference       text        not null,
    adopted_on      date        not null,
    votes_in_favour integer,
    votes_against   integer,
    votes_abstentions integer,
    -- Why it was corrected, and where; nothing in the first.
    reason_words    text,
    reason_salt     varchar(64),
    reason_sha256   varchar(64),
    -- When something of the reason was taken down.
    reason_cut_at   timestamptz,
    places          varchar(255)[] not null,
    sealed_at       timestamptz not null,
    parts           integer     not null check (parts > 0),
    sealed          text        not null,
    sha256          varchar(64) not null,
    previous_sha256 varchar(64),
    unique (report_id, number),
    check ((number = 1) = (reason_words is null)),
    check (num_nulls(reason_words, reason_salt, reason_sha256) in (0, 3)),
    check ((number = 1) = (previous_sha256 is null)),
    check ((number = 1) = (cardinality(places) = 0))
);

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

-- How the notes of a published edition are printed. Nothing where they are printed as everywhere.
create table edition_notes (
    id        uuid    primary key,
    report_id uuid    not null references report,
    edition   integer not null,
    notes     jsonb   not null,
    unique (report_id, edition)
);

-- An edition of the factsheet of a Party: what was published, with a note on what is new. Only settled_at changes.
create table factsheet_edition (
    id           uuid        primary key,
    report_id    uuid        not null references report,
    party_iso3   varchar(3)  not null references party,
    number       integer     not null check (number > 0),
    note         text,
    published_at timestamptz not null,
    -- As of when its draft is known to say the same: where the edition came with that of another Party, and the draft differs,
    -- as of when that of the edition before was.
    settled_at   timestamptz not null check (settled_at >= published_at or number > 1),
    unique (report_id, party_iso3, number),
    check ((number = 1) = (note is null))
);

-- An edition of a factsheet in a language: all that it says, the texts that it says it in, and the digest of both editions and
-- words with a salt, so that nobody finds out by guessing what was taken down.
create table factsheet_copy (
    id         uuid        primary key,
    edition_id uuid        not null references factsheet_edition,
    language   varchar(2)  not null check (language in ('EN', 'FR')),
    content    text        not null,
    texts      uuid[]      not null,
    -- By its number, the text in which a footnote stands, and its mark there.
    note_texts uuid[]      not null,
    note_marks varchar(20)[] not null check (cardinality(note_marks) = cardinality(note_texts)),
    salt       varchar(64) not null,
    sha256     varchar(64) not null,
    -- When something of it was taken down.
    cut_at     timestamptz,
    unique (edition_id, language)
);

-- Since when factsheets print a finding, a statement or a practice, which is when the first edition had it, and when the first had it
-- no more, as it was withdrawn or taken out of them; of a practice that an edition of the report took out, which that was. It holds the
-- part by id.
create table published_part (
    part_id      uuid        primary key,
    report_id    uuid        not null references report,
    published_at timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= published_at),
    withdrawn_by integer,
    check (withdrawn_by is null or withdrawn_at is not null),
    foreign key (report_id, withdrawn_by) references edition (report_id, number)
);

create index published_part_withdrawn on published_part (report_id) where withdrawn_at is not null;

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

-- That a record still holds although a corrigendum changed what it rests on, and why; of the text that it had.
create table correction_confirmation (
    id             uuid        primary key,
    corrigendum_id uuid        not null references corrigendum,
    -- The edition that the corrigendum made.
    edition        integer     not null,
    kind           varchar(16) not null,
    key            text        not null,
    text_id        uuid        not null references cited_text,
    reason         text        not null,
    confirmed_by   text        not null,
    confirmed_at   timestamptz not null,
    unique (text_id, edition)
);

create index correction_confirmation_of on correction_confirmation (corrigendum_id);

-- A draft of a report that delegations may amend: its number, and until when amendments are taken. The next one supersedes it.
create table tabled_draft (
    id           uuid        primary key,
    version      integer     not null,
    report_id    uuid        not null references report,
    number       integer     not null check (number > 0),
    title        text        not null,
    state        varchar(16) not null check (state in ('OPEN', 'CLOSED', 'SUPERSEDED')),
    closes_at    timestamptz not null,
    tabled_at    timestamptz not null,
    tabled_by    text        not null,
    closed_at    timestamptz,
    closed_by    text,
    unique (report_id, number),
    check ((state = 'OPEN') = (closed_at is null)),
    check (num_nulls(closed_at, closed_by) in (0, 2))
);

-- Of a report one draft is in force.
create unique index tabled_draft_in_force on tabled_draft (report_id) where state <> 'SUPERSEDED';
create index tabled_draft_open on tabled_draft (closes_at, id) where state = 'OPEN';

-- A text of a tabled draft: the wording that a part had then, by its revision. A heading keeps no revisions, so its words are
-- kept here.
create table tabled_text (
    id          uuid        primary key,
    draft_id    uuid        not null references tabled_draft,
    ordinal     integer     not null,
    kind        varchar(16) not null check (kind in ('PARAGRAPH', 'RECOMMENDATION', 'HEADING')),
    place       varchar(80) not null,
    chapter     varchar(8)  not null,
    part_id     uuid        not null,
    heading     varchar(40),
    text_id     uuid        references cited_text,
    words       text,
    unique (draft_id, ordinal),
    unique (draft_id, place),
    unique (id, draft_id),
    check ((kind = 'HEADING') = (text_id is null)),
    check ((kind = 'HEADING') = (words is not null)),
    check (kind = 'HEADING' or heading is null)
);

-- That the Secretariat moved the time until which amendments to a draft are taken.
create table closing_move (
    id           uuid        primary key,
    draft_id     uuid        not null references tabled_draft,
    number       integer     not null check (number > 0),
    former_limit timestamptz not null,
    new_limit    timestamptz not null check (new_limit <> former_limit),
    reason       text        not null,
    moved_at     timestamptz not null,
    moved_by     text        not null,
    unique (draft_id, number)
);

-- An amendment that a delegation proposes to a text of a tabled draft, and what became of it.
create table amendment (
    id           uuid        primary key,
    version      integer     not null,
    report_id    uuid        not null references report,
    number       integer     not null check (number > 0),
    draft_id     uuid        not null references tabled_draft,
    text_id      uuid        not null,
    -- The number of the draft and the place of the text in it: amendments are walked along in their order.
    draft_number integer     not null,
    ordinal      integer     not null,
    party_iso3   varchar(3)  not null references party,
    kind         varchar(16) not null check (kind in ('REPLACE', 'INSERT_AFTER', 'DELETE')),
    wording      text,
    justification text       not null,
    revision     integer     not null check (revision > 0),
    steps        integer     not null check (steps > 0),
    proposed_at  timestamptz not null,
    state        varchar(20) not null
        check (state in ('OPEN', 'ACCEPTED', 'ACCEPTED_IN_PART', 'REJECTED', 'WITHDRAWN')),
    -- Of one accepted in part, the text that was settled on.
    settled      text,
    -- Why it was decided so, or withdrawn.
    because      text,
    decided_at   timestamptz,
    decided_by   text,
    -- What the part read when that was decided: the revision of its text, of a heading the version of its chapter.
    decided_over text,
    -- The revision of the report that it is in; nothing where it took a part out, or changed a heading.
    merged_at    timestamptz,
    merged_by    text,
    merged_text_id uuid      references cited_text,
    unique (report_id, number),
    foreign key (text_id, draft_id) references tabled_text (id, draft_id),
    check ((kind = 'DELETE') = (wording is null)),
    check ((state = 'ACCEPTED_IN_PART') = (settled is not null)),
    check ((state = 'OPEN') = (because is null)),
    check (num_nulls(because, decided_at, decided_by) in (0, 3)),
    check (num_nulls(merged_at, merged_by) in (0, 2)),
    check (merged_at is null or state in ('ACCEPTED', 'ACCEPTED_IN_PART')),
    check (merged_at is not null or merged_text_id is null)
);

create index amendment_in_order on amendment (report_id, draft_number, ordinal, number);
create index amendment_of_text on amendment (text_id, number);
create index amendment_of_draft on amendment (draft_id);
create index amendment_undecided on amendment (draft_id) where state = 'OPEN';
create index amendment_unmerged on amendment (report_id) where state in ('ACCEPTED', 'ACCEPTED_IN_PART') and merged_at is null;
create index amendment_merged on amendment (merged_text_id) where merged_text_id is not null;

-- A step in the life of an amendment, with what was worded or settled in it, and why.
create table amendment_step (
    id           uuid        primary key,
    amendment_id uuid        not null references amendment,
    number       integer     not null check (number > 0),
    kind         varchar(20) not null
        check (kind in ('PROPOSED', 'REVISED', 'CARRIED_OVER', 'WITHDRAWN', 'ACCEPTED', 'ACCEPTED_IN_PART', 'REJECTED',
                        'MERGED')),
    draft        integer     not null,
    wording      text,
    reason       text,
    done_at      timestamptz not null,
    done_by      text        not null,
    unique (amendment_id, number)
);

-- A delegation that supports an amendment of another, from when to when.
create table amendment_support (
    id           uuid        primary key,
    amendment_id uuid        not null references amendment,
    party_iso3   varchar(3)  not null references party,
    joined_at    timestamptz not null,
    joined_by    text        not null,
    left_at      timestamptz,
    left_by      text,
    check (num_nulls(left_at, left_by) in (0, 2))
);

create unique index amendment_supporter on amendment_support (amendment_id, party_iso3) where left_at is null;
create index amendment_support_of on amendment_support (amendment_id);

-- How each part of a report came about: a row for each time that its words changed, or what it has besides. It holds the part
-- by id. A report has three parts without a row of their own: its title, its introduction and its key findings.
create table part_revision (
    id         uuid        primary key default uuidv7(),
    part_id    uuid        not null,
    part       varchar(16) not null check (part in ('TITLE', 'INTRODUCTION', 'KEY_FINDINGS', 'CHAPTER', 'PARAGRAPH',
                                                    'RECOMMENDATION', 'PRACTICE', 'STATEMENT', 'FACTSHEET_TEXT')),
    number     integer     not null check (number > 0),
    text_id    uuid        references cited_text,
    chapter_id uuid        references chapter,
    -- What it has besides its text, by name; each value is a list of texts.
    fields     jsonb       not null,
    written_by text        not null,
    written_at timestamptz not null,
    unique (part_id, part, number),
    check ((part = 'TITLE') = (text_id is null))
);

-- That somebody works on a part of a draft report until some time. It locks nothing, and is deleted when it is given back or
-- has ended.
create table part_lease (
    id         uuid        primary key default uuidv7(),
    report_id  uuid        not null references report,
    part_id    uuid        not null,
    part       varchar(16) not null,
    account    text        not null,
    taken_at   timestamptz not null,
    expires_at timestamptz not null check (expires_at > taken_at),
    unique (part_id, part, account)
);

create index part_lease_of_report on part_lease (report_id);

-- The last change of each recommendation of a published report, for those who track them. Changes are numbered in the order in
-- which they become visible: whoever has read up to one finds all that comes later behind it. The urgency is that of the
-- recommendation: whoever asks for one term passes the others by, and looks none of them up.
create table recommendation_change (
    recommendation_id uuid        primary key references recommendation,
    round_number      integer     not null references round,
    change            integer     not null,
    changed_at        timestamptz not null,
    urgency           varchar(31) not null
);

create index recommendation_change_in_order on recommendation_change (change, recommendation_id);
create index recommendation_change_of_round on recommendation_change (round_number, change, recommendation_id);

-- A text that cites a stakeholder's submission of which something was taken down after it was written: it rests on what no longer
-- stands, until it is written anew.
create table cut_citation (
    text_id      uuid    not null references cited_text,
    copy_id      uuid    not null references submission_copy,
    round_number integer not null references round,
    primary key (text_id, copy_id)
);

create index cut_citation_of_round on cut_citation (round_number);

-- Notes since when titles and headings wait for words in the other language.
create function note_untranslated() returns trigger language plpgsql as $$
declare
    waits boolean;
begin
    if tg_table_name = 'report' then
        waits := new.title_untranslated;
    else
        waits := cardinality(new.untranslated) > 0;
    end if;
    new.untranslated_since := case when waits then coalesce(new.untranslated_since, caller_time(), now()) end;
    return new;
end $$;

create trigger notes_untranslated before insert or update on report for each row execute function note_untranslated();
create trigger notes_untranslated before insert or update on chapter for each row execute function note_untranslated();

create trigger unchangeable_confirmation before update or delete on addressee_confirmation
    for each row execute function refuse('a confirmation stays as it was recorded');

create trigger unchangeable_change before update or delete on factsheet_change
    for each row execute function refuse('a change of factsheets stays as it was noted');

-- Notes on a confirmed translation, as the owner, that its text has another wording, or its sentence another beginning, whoever
-- wrote it.
create function note_stale_translation() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    revised uuid;
begin
    if tg_table_name = 'cited_text' then
        revised := new.history;
    elsif tg_table_name = 'statement' then
        select t.history into revised from cited_text t where t.id = new.text_id;
    else
        select t.history into revised from finding f join cited_text t on t.id = f.text_id
        where f.id = new.finding_id and not f.released;
    end if;
    update text_translation set waits_since = coalesce(caller_time(), now())
    where history = revised and confirmed and waits_since is null;
    return null;
end $$;

create trigger stales_translation after insert on cited_text
    for each row when (new.number > 1) execute function note_stale_translation();
create trigger stales_translation after update on statement
    for each row when (old.lead <> new.lead and not new.released) execute function note_stale_translation();
create trigger stales_translation after update on finding_place
    for each row when (old.lead is distinct from new.lead and not new.released) execute function note_stale_translation();

create trigger lasting_edition before delete on edition
    for each row execute function refuse('an edition stays as it was sealed');

-- Whether this very step takes something away that texts may say: of a reply, of the copy of a submission that everybody
-- reads, or an extract of what children said.
create function cutting_now() returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select exists (select from take_down t where written_now(t.xmin))
        or exists (select from copy_take_down t where written_now(t.xmin))
        or exists (select from child_extract e
                   where e.withdrawn_at is not null and e.resolution is null and written_now(e.xmin))
$$;

-- A text without the marks of emphasis, which go on around the words that are left.
create function unemphasised(words text) returns text language sql immutable
    return translate(words, '*_', '');

-- Whether a row changes in such a step, and then says less in these columns and is the same in all others.
create function only_cut(former jsonb, latter jsonb, words text[]) returns boolean language sql stable as $$
    select cutting_now() and former - words - 'version' = latter - words - 'version'
        and not exists (select from unnest(words) word
                        where not says_no_more(unemphasised(coalesce(latter -> word, 'null')::text)::jsonb,
                                               unemphasised(coalesce(former -> word, 'null')::text)::jsonb))
$$;

-- Why an edition corrected the one before is cut so, by its function alone.
create trigger unchangeable_edition before update on edition
    for each row when (new.reason_cut_at is null
        or not only_cut(to_jsonb(old) - 'reason_cut_at', to_jsonb(new) - 'reason_cut_at', '{reason_words}'))
    execute function refuse('an edition stays as it was sealed');

create trigger lasting_notes before delete on edition_notes
    for each row execute function refuse('an edition stays as it was sealed');
create trigger unchangeable_notes before update on edition_notes
    for each row when (not only_cut(to_jsonb(old), to_jsonb(new), '{notes}'))
    execute function refuse('an edition stays as it was sealed');

-- Leaves the words of the reason that are left when some were taken down, as the owner.
create function cut_edition_reason(cut_edition uuid, words text, cut timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update edition set reason_words = words, reason_cut_at = cut where id = cut_edition and caller_is('secretariat')
$$;

-- What was said of a revision of a compilation, the texts that a round had before a correction, and why a Party is on a frozen
-- roster are cut so, too.
create trigger unchangeable_revision before update on compilation_revision
    for each row when (not only_cut(to_jsonb(old), to_jsonb(new), '{remark}'))
    execute function refuse('a revision of a compilation is unchangeable');
create trigger unchangeable_correction before update on round_correction
    for each row when (not only_cut(to_jsonb(old), to_jsonb(new),
        '{reason,former_theme_en,former_theme_fr,former_title_en,former_title_fr,former_scale}'))
    execute function refuse('a correction is unchangeable');
create trigger frozen_entry before update on round_roster
    for each row when (not only_cut(to_jsonb(old), to_jsonb(new), '{roster_reason}'))
    execute function refuse_change_of_frozen_roster();

-- A part changes in the step that takes evidence down, by its function alone, and then only its words and when.
create function refuse_all_but_cut() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'DELETE' or new.cut_at is null
            or (old.id, old.edition_id, old.ordinal, old.place, old.salt, old.sha256)
                is distinct from (new.id, new.edition_id, new.ordinal, new.place, new.salt, new.sha256)
            or not cutting_now() then
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

-- Leaves the words of a text that are left when some were taken down, and those of its footnotes by their marks, as the owner:
-- a text that was stored stays otherwise as it is.
create function cut_cited_text(cut_text uuid, words text, notes jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not caller_is('secretariat')
            or not (select says_no_more(unemphasised(words), unemphasised(t.markdown)) from cited_text t where t.id = cut_text)
            or exists (select from citation c join jsonb_to_recordset(notes)
                           as n(mark text, document text, locator text, url text, explanation text) on n.mark = c.lines_mark
                       where c.cited_text_id = cut_text
                         and not (says_no_more(unemphasised(coalesce(n.document, '')), unemphasised(coalesce(c.lines_document, '')))
                                  and says_no_more(coalesce(n.locator, ''), coalesce(c.lines_locator, ''))
                                  and (n.url is null or n.url = c.lines_url)
                                  and says_no_more(unemphasised(coalesce(n.explanation, '')),
                                                   unemphasised(coalesce(c.lines_explanation, ''))))) then
        raise exception 'a take-down only takes away';
    end if;
    update cited_text set markdown = words where id = cut_text;
    -- A translation says it in words that no comparison finds: it is of no revision any more.
    update text_translation set of_revision = 0, confirmed = false
    where history = (select t.history from cited_text t where t.id = cut_text);
    update confirmed_translation set of_revision = 0
    where history = (select t.history from cited_text t where t.id = cut_text);
    -- What holds a translation that is cut itself has changed.
    update text_translation set version = version + 1 where text_id = cut_text;
    update confirmed_translation set lead = lead where text_id = cut_text;
    update citation c set lines_document = n.document, lines_locator = n.locator, lines_url = n.url,
                          lines_explanation = n.explanation
    from jsonb_to_recordset(notes) as n(mark text, document text, locator text, url text, explanation text)
    where c.cited_text_id = cut_text and c.lines_mark = n.mark
      and (c.lines_document, c.lines_locator, c.lines_url, c.lines_explanation)
          is distinct from (n.document, n.locator, n.url, n.explanation);
end $$;

create trigger lasting_edition before delete on factsheet_edition
    for each row execute function refuse('an edition stays as it was published');
create trigger unchangeable_edition before update on factsheet_edition
    for each row when (to_jsonb(old) - 'settled_at' <> to_jsonb(new) - 'settled_at'
                       and not only_cut(to_jsonb(old), to_jsonb(new), '{note}'))
    execute function refuse('an edition stays as it was published');

-- Leaves the words of the note that are left when some were taken down, as the owner.
create function cut_factsheet_note(edition uuid, words text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update factsheet_edition set note = words where id = edition and caller_is('secretariat')
$$;

create trigger lasting_copy before delete on factsheet_copy
    for each row execute function refuse('an edition stays as it was published');
create trigger unchangeable_copy before update on factsheet_copy
    for each row when (not cutting_now() or new.cut_at is null
                       or (old.id, old.edition_id, old.language, old.texts, old.note_texts, old.note_marks, old.salt,
                           old.sha256)
                          is distinct from (new.id, new.edition_id, new.language, new.texts, new.note_texts,
                                            new.note_marks, new.salt, new.sha256))
    execute function refuse('an edition stays as it was published');

-- Leaves the words of a factsheet that are left when some were taken down, as the owner.
create function cut_factsheet_copy(copy uuid, words text, cut timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update factsheet_copy set content = words, cut_at = cut where id = copy and caller_is('secretariat')
$$;

create trigger lasting_publication before delete on published_part
    for each row execute function refuse('a part stays as it was published');
create trigger unchangeable_publication before update on published_part
    for each row when (old.withdrawn_at is not null
                       or to_jsonb(old) - '{withdrawn_at,withdrawn_by}'::text[]
                          <> to_jsonb(new) - '{withdrawn_at,withdrawn_by}'::text[])
    execute function refuse('a part stays as it was published');

create trigger lasting_correction before delete on place_correction
    for each row execute function refuse('a correction stays as it was written');
create trigger unchangeable_correction before update on place_correction
    for each row when (not only_cut(to_jsonb(old), to_jsonb(new), '{wish}'))
    execute function refuse('a correction stays as it was written');

-- Leaves of a correction what is left when words are taken down, as the owner.
create function cut_correction(correction uuid, words jsonb) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update place_correction set wish = words where id = correction and caller_is('secretariat')
$$;

create trigger unchangeable_confirmation before update or delete on correction_confirmation
    for each row execute function refuse('a confirmation stays as it was written');

create trigger lasting_text before delete on tabled_text
    for each row execute function refuse('a tabled text stays as it was tabled');
create trigger unchangeable_text before update on tabled_text
    for each row when (not only_cut(to_jsonb(old), to_jsonb(new), '{words}'))
    execute function refuse('a tabled text stays as it was tabled');

-- Leaves of the words of a heading what is left when words are taken down, as the owner.
create function cut_tabled(tabled uuid, words_left text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update tabled_text set words = words_left where id = tabled and caller_is('secretariat')
$$;
create trigger unchangeable_move before update or delete on closing_move
    for each row execute function refuse('a move of the closing stays on record');
create trigger superseded_draft before update on tabled_draft
    for each row when (old.state = 'SUPERSEDED') execute function refuse('a superseded draft is unchangeable');

create trigger lasting_step before delete on amendment_step
    for each row execute function refuse('a step of an amendment stays on record');
create trigger unchangeable_step before update on amendment_step
    for each row when (not only_cut(to_jsonb(old), to_jsonb(new), '{wording,reason}'))
    execute function refuse('a step of an amendment stays on record');
create trigger merged_amendment before update on amendment
    for each row when (old.merged_at is not null
        and not only_cut(to_jsonb(old), to_jsonb(new), '{wording,justification,settled,because}'))
    execute function refuse('what was merged stays so');
-- A delegation words its own proposal until it is decided on, and the Secretariat decides and words nothing.
create trigger amendment_decided_by_secretariat before update on amendment
    for each row when (not caller_is('secretariat')
        and (old.state <> 'OPEN' or new.state not in ('OPEN', 'WITHDRAWN')
             or (old.draft_id, old.text_id, old.settled, old.decided_over, old.merged_at)
                is distinct from (new.draft_id, new.text_id, new.settled, new.decided_over, new.merged_at)))
    execute function refuse('a delegation only words and withdraws its proposal');
create trigger amendment_worded_by_delegation before update on amendment
    for each row when (caller_is('secretariat')
        and ((old.wording, old.justification, old.revision)
                is distinct from (new.wording, new.justification, new.revision)
             or new.state = 'WITHDRAWN')
        and not only_cut(to_jsonb(old), to_jsonb(new), '{wording,justification,settled,because}'))
    execute function refuse('the delegation alone words and withdraws its proposal');
-- Leaves of an amendment, or of a step of one, what is left when words are taken down, as the owner.
create function cut_amendment(cut_id uuid, words jsonb) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update amendment set wording = words ->> 'wording', justification = words ->> 'justification',
                         settled = words ->> 'settled', because = words ->> 'because', version = version + 1
    where id = cut_id and caller_is('secretariat')
$$;
create function cut_amendment_step(cut_id uuid, words jsonb) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update amendment_step set wording = words ->> 'wording', reason = words ->> 'reason'
    where id = cut_id and caller_is('secretariat')
$$;
create trigger ended_support before update on amendment_support
    for each row when (old.left_at is not null) execute function refuse('a support that ended stays so');

-- Holds the draft that a text was tabled in until the step ends, for whoever may propose: nobody closes it meanwhile. Gives the
-- number of the next amendment to its report.
create function next_amendment(tabled uuid) returns integer
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    amended uuid;
begin
    if caller_member() is null then
        return null;
    end if;
    select r.id into amended from tabled_text t join tabled_draft d on d.id = t.draft_id join report r on r.id = d.report_id
    where t.id = tabled for update of d;
    return 1 + coalesce((select max(number) from amendment where report_id = amended), 0);
end $$;

-- Holds an amendment for a member of the Committee until the step ends, as the owner: who supports it changes nothing of it, and
-- nobody words it anew meanwhile.
create function hold_amendment(held uuid) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    select from amendment where id = held and caller_member() is not null for update
$$;

-- Notes a change of factsheets of a published report, after a publication of them that goes on: what that did not see
-- yet is newer than its editions, and than what it found to say the same.
create function note_change(asked uuid, touched varchar(255)[]) returns void
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('factsheets of ' || asked, 0));
    insert into factsheet_change (report_id, parties, changed_at)
    select r.id, touched,
           greatest(caller_time(), (select max(e.settled_at) + interval '1 microsecond' from factsheet_edition e
                                    where e.report_id = r.id))
    from report r where r.id = asked and r.status = 'PUBLISHED';
end $$;

-- Notes that a part of factsheets reads otherwise, or stands in others, once the report is published; as the owner.
create function note_factsheet_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    part    jsonb := coalesce(to_jsonb(new), to_jsonb(old));
    touched varchar(255)[];
    asked   uuid;
begin
    if tg_table_name in ('finding', 'finding_place') then
        select c.report_id, array[f.party_iso3] into asked, touched
        from finding_place o join chapter c on c.id = o.chapter_id join finding f on f.id = o.finding_id and not f.released
        where not o.released and case tg_table_name when 'finding' then o.finding_id = new.id and o.withdrawn_id is null else o.id = new.id end;
    elsif tg_table_name = 'factsheet_text' then
        asked := (part ->> 'report_id')::uuid;
        touched := '{}';
    elsif tg_table_name = 'document_style' then
        select r.id into asked from report r where r.round_number = (part ->> 'round_number')::integer;
        touched := '{}';
    elsif tg_table_name = 'chapter_style' then
        select c.report_id into asked from chapter c where c.id = (part ->> 'chapter_id')::uuid;
        touched := '{}';
    elsif tg_table_name = 'chapter_style_party' then
        select c.report_id, array[part ->> 'party_iso3'] into asked, touched
        from chapter_style s join chapter c on c.id = s.chapter_id
        where s.id = (part ->> 'chapter_style_id')::uuid and not s.released;
    else
        if tg_op = 'UPDATE' and part ->> 'printing' = 'REPORT' and to_jsonb(old) ->> 'printing' = 'REPORT' then
            return null; -- a practice that the report alone prints
        end if;
        select c.report_id into asked from chapter c where c.id = (part ->> 'chapter_id')::uuid;
        select array_agg(distinct p) into touched
        from (select jsonb_array_elements_text(coalesce(part -> 'addressee_parties', part -> 'parties')) as p
              union all
              select jsonb_array_elements_text(coalesce(before -> 'addressee_parties', before -> 'parties'))
              from (select case tg_op when 'UPDATE' then to_jsonb(old) end as before) b) named;
        if jsonb_array_length(coalesce(part -> 'addressee_parties', part -> 'parties')) = 0
                or tg_op = 'UPDATE' and jsonb_array_length(coalesce(to_jsonb(old) -> 'addressee_parties',
                                                                    to_jsonb(old) -> 'parties')) = 0 then
            touched := '{}';
        end if;
    end if;
    perform note_change(asked, touched);
    return null;
end $$;

do $$
declare
    changed text;
begin
    foreach changed in array array['statement', 'practice', 'finding', 'finding_place', 'factsheet_text',
                                  'document_style', 'chapter_style', 'chapter_style_party'] loop
        execute format('create trigger new_in_factsheets after insert on %I for each row'
                       || ' when (not to_jsonb(new) @> ''{"released": true}'')'
                       || ' execute function note_factsheet_change()', changed);
        execute format('create trigger changed_in_factsheets after update on %I for each row when (%s)'
                       || ' execute function note_factsheet_change()', changed,
                       'not to_jsonb(new) @> ''{"released": true}'' and to_jsonb(old) - ''{version,codings,published_at}''::text[]'
                       || ' <> to_jsonb(new) - ''{version,codings,published_at}''::text[]');
    end loop;
end $$;

create trigger gone_from_factsheets after delete on chapter_style_party for each row when (not old.released)
    execute function note_factsheet_change();

-- Notes that all factsheets of a published report changed: their figures on children did.
create function note_figures_in_factsheets() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform note_change(r.id, '{}') from report r where r.round_number = new.round_number;
    return null;
end $$;

create trigger counted_in_factsheets after insert on participation_release
    for each row execute function note_figures_in_factsheets();

-- What factsheets print of the report itself, by its place there and its text, with the Parties whose factsheets print it: all where
-- none is named. A recommendation stands in those in which no statement carries it. An introduction and key findings that factsheets
-- word anew have no place in the report. Paragraphs and practices are not among it: of the former factsheets print the numbers alone, and
-- of the latter their own records.
create function report_in_factsheets(asked uuid) returns table (place text, text_id uuid, parties varchar(255)[])
    language sql stable as $$
    select whole.place, null::uuid, '{}'::varchar(255)[] from (values ('/title'), ('/urgencyScale')) whole (place)
    union all
    select '/chapters/' || c.numeral, c.introduction_id, '{}' from chapter c where c.report_id = asked and c.thematic
    union all
    select case when x.id is null then own.place end, coalesce(x.text_id, own.text_id), '{}'
    from report r
    cross join lateral (values ('INTRODUCTION', '/introduction', r.introduction_id),
                               ('KEY_FINDINGS', '/keyFindings', r.key_findings_id)) own (kind, place, text_id)
    left join factsheet_text x on x.report_id = r.id and x.kind = own.kind and not x.released and x.withdrawn_id is null
    where r.id = asked
    union all
    select '/recommendations/' || c.code, c.text_id, bare.parties
    from recommendation c
    cross join lateral (select array(
        select e.roster_party_iso3 from round_roster e
        where e.round_number = c.round_number
          and (c.addressee_kind = 'ALL_PARTIES' or e.roster_party_iso3 = any (c.addressee_parties))
          and not exists (select from statement s join citation l on l.cited_text_id = s.text_id
                          where l.lines_target = c.id and not s.released and s.withdrawn_id is null
                            and (cardinality(s.addressee_parties) = 0
                                 or e.roster_party_iso3 = any (s.addressee_parties)))) as parties) bare
    where c.report_id = asked and c.withdrawn_id is null and cardinality(bare.parties) > 0
$$;

-- Notes that factsheets print otherwise what a corrigendum says of the report.
create function note_correction_in_factsheets() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform note_change(new.report_id, part.parties)
    from report_in_factsheets(new.report_id) part where part.place = any (new.places);
    return null;
end $$;

create trigger corrected_in_factsheets after insert on edition
    for each row when (new.number > 1) execute function note_correction_in_factsheets();

-- Notes that factsheets in which a text stands read otherwise in the other language: those of the Parties that it is about or
-- addresses, and all where it names none.
create function note_translation_in_factsheets() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    texts uuid[] := array(select t.id from cited_text t where t.history = new.history);
begin
    if exists (select from report r where r.id = new.report_id and r.status = 'PUBLISHED') then
        perform note_change(new.report_id, part.parties)
        from (
            select s.addressee_parties as parties from statement s
            where s.text_id = any (texts) and not s.released and s.withdrawn_id is null
            union all
            select p.parties from practice p
            where p.text_id = any (texts) and not p.released and p.withdrawn_id is null and p.printing <> 'REPORT'
            union all
            select array[f.party_iso3] from finding f
            join finding_place o on o.finding_id = f.id and not o.released and o.withdrawn_id is null
            where f.text_id = any (texts) and not f.released
            union all
            select o.parties from report_in_factsheets(new.report_id) o where o.text_id = any (texts)) part;
    end if;
    return null;
end $$;

create trigger translated_in_factsheets after insert or update on confirmed_translation
    for each row when (not new.released) execute function note_translation_in_factsheets();

-- Notes that factsheets name a Party otherwise: all of a round that names it, as one of its roster or where its factsheets cite a
-- reservation of it. The step that gives the name settles those in which it does not stand.
create function note_name_in_factsheets() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform note_change(r.id, '{}') from report r
    where r.status = 'PUBLISHED'
      and (exists (select from round_roster o where o.round_number = r.round_number and o.roster_party_iso3 = new.iso3)
           or exists (select from factsheet_edition e join factsheet_copy c on c.edition_id = e.id
                      join citation l on l.cited_text_id = any (c.texts) and l.lines_kind = 'RESERVATION'
                      join reservation v on v.id = l.lines_target and v.party_iso3 = new.iso3
                      where e.report_id = r.id));
    return null;
end $$;

create trigger renamed_in_factsheets after update on party for each row execute function note_name_in_factsheets();

create trigger lasting_revision before delete on part_revision
    for each row execute function refuse('a revision stays as it was written');
create trigger unchangeable_revision before update on part_revision
    for each row when (not only_cut(to_jsonb(old), to_jsonb(new), '{fields}'))
    execute function refuse('a revision stays as it was written');

-- Leaves of what a revision has besides its text what is left when words are taken down, as the owner.
create function cut_revision(revision uuid, fields_left jsonb) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update part_revision set fields = fields_left where id = revision and caller_is('secretariat')
$$;

-- What a text says: its words, its footnotes and links, and the words that it quotes.
create function said_in(text uuid) returns jsonb language sql stable as $$
    select jsonb_build_array(
        t.markdown,
        (select jsonb_agg(to_jsonb(c) - 'cited_text_id' order by c.ordinal) from citation c where c.cited_text_id = t.id),
        (select jsonb_agg(jsonb_build_array(e.ordinal, w.words) order by e.ordinal)
         from evidence e left join quoted_words w on w.evidence_id = e.id where e.cited_text_id = t.id))
    from cited_text t where t.id = text
$$;

-- Notes that a part reads otherwise than in its last revision, for the trigger; a save that changes nothing is none.
create function note_revision_of(of_part text, of_id uuid, of_text uuid, of_chapter uuid, now_fields jsonb) returns void
    language plpgsql as $$
declare
    last part_revision;
begin
    select * into last from part_revision where part_id = of_id and part = of_part order by number desc limit 1;
    if last.number is null or last.fields <> now_fields or last.chapter_id is distinct from of_chapter
            or last.text_id <> of_text and said_in(last.text_id) <> said_in(of_text) then
        insert into part_revision (part_id, part, number, text_id, chapter_id, fields, written_by, written_at)
        values (of_id, of_part, coalesce(last.number, 0) + 1, of_text, of_chapter, now_fields, caller_account(), caller_time());
    end if;
end $$;

-- Looks at a part when the step that wrote it ends, whoever wrote it and how, as the owner. The headings of a chapter are rows
-- of their own, and are written after it.
create function note_revision() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    part   jsonb;
    having_fields jsonb;
begin
    execute format('select to_jsonb(t) from %I t where t.id = $1 and not coalesce((to_jsonb(t) ->> ''released'')::boolean, false)',
                   tg_table_name) into part using new.id;
    -- What was published of factsheets is no revision.
    if coalesce((to_jsonb(new) ->> 'released')::boolean, false) then
        return null;
    end if;
    select coalesce(jsonb_object_agg(name, case jsonb_typeof(value) when 'array' then value
                                                else jsonb_build_array(value #>> '{}') end), '{}')
        into having_fields
    from jsonb_each(jsonb_build_object(
        'reference', part -> 'reference', 'language', part -> 'language', 'titleEn', part -> 'title_en',
        'titleFr', part -> 'title_fr', 'thematic', part -> 'thematic', 'heading', part -> 'heading',
        'urgency', part -> 'urgency', 'addresseeKind', part -> 'addressee_kind',
        'addresseeParties', part -> 'addressee_parties', 'parties', part -> 'parties', 'place', part -> 'place',
        'lead', part -> 'lead', 'theme', part -> 'theme',
        'legalBasis', (select jsonb_agg(concat_ws(' ', law ->> 'kind', law ->> 'title', law ->> 'place'))
                       from jsonb_array_elements(part -> 'legal_basis') law))) as field (name, value)
    where jsonb_typeof(value) <> 'null';
    if tg_table_name = 'report' then
        perform note_revision_of('TITLE', new.id, null, null, having_fields);
        perform note_revision_of('INTRODUCTION', new.id, (part ->> 'introduction_id')::uuid, null, '{}');
        perform note_revision_of('KEY_FINDINGS', new.id, (part ->> 'key_findings_id')::uuid, null, '{}');
    elsif tg_table_name = 'chapter' then
        select having_fields
               || jsonb_build_object('headings', coalesce(jsonb_agg(h.headings_key order by h.ordinal), '[]'))
               || coalesce(jsonb_object_agg('heading/' || h.headings_key || '/en', jsonb_build_array(h.headings_title_en)), '{}')
               || coalesce(jsonb_object_agg('heading/' || h.headings_key || '/fr', jsonb_build_array(h.headings_title_fr)), '{}')
            into having_fields
        from chapter_headings h where h.chapter_id = new.id;
        perform note_revision_of('CHAPTER', new.id, (part ->> 'introduction_id')::uuid, null, having_fields);
    else
        perform note_revision_of(upper(tg_table_name), new.id, (part ->> 'text_id')::uuid, (part ->> 'chapter_id')::uuid,
                                 having_fields);
    end if;
    return null;
end $$;

-- A new number, code or tag is no revision: only rows of which something else changed are looked at.
do $$
declare
    changed text;
    besides text := quote_literal('{version,number,code,rank,status,editions_newest,editions_correcting}') || '::text[]';
begin
    foreach changed in array array['report', 'chapter', 'paragraph', 'recommendation', 'practice', 'statement', 'factsheet_text'] loop
        execute format('create constraint trigger new_part after insert on %I deferrable initially deferred'
                       || ' for each row execute function note_revision()', changed);
        execute format('create constraint trigger changed_part after update on %I deferrable initially deferred for each row'
                       || ' when (%s) execute function note_revision()', changed,
                       case changed when 'chapter' then 'true'
                                    else 'to_jsonb(old) - ' || besides || ' <> to_jsonb(new) - ' || besides end);
    end loop;
end $$;

-- Notes when the step ends that recommendations changed, as the owner: by the publication of their report, by a corrigendum or a
-- take-down, by a translation that is confirmed, or by another wording of their theme or their term of urgency. One step at a time does so, until it is committed.
create function note_recommendation_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    changed uuid[];
begin
    if tg_table_name = 'report' then
        changed := array(select r.id from recommendation r where r.report_id = new.id and r.withdrawn_id is null
                         order by r.rank, r.id);
    elsif tg_table_name = 'round_scale' then
        changed := array(select r.id from recommendation r join report p on p.id = r.report_id
                         where p.round_number = old.round_number and p.status = 'PUBLISHED' and r.urgency = old.scale_term
                           and r.withdrawn_id is null
                           and not exists (select from round_scale s where to_jsonb(s) = to_jsonb(old)) order by r.rank, r.id);
    elsif tg_table_name = 'recommendation' then
        changed := array(select r.id from recommendation r join report p on p.id = r.report_id
                         where r.id = new.id and r.withdrawn_id is null and p.status = 'PUBLISHED');
    else
        changed := array(select r.id from cited_text t join recommendation r on r.text_id = t.id join report p on p.id = r.report_id
                         where t.history = new.history and r.withdrawn_id is null and p.status = 'PUBLISHED');
    end if;
    if cardinality(changed) > 0 then
        perform pg_advisory_xact_lock(hashtextextended('recommendation_change', 0));
        insert into recommendation_change
        select r.id, r.round_number, (coalesce((select max(change) from recommendation_change), 0) + one.place)::integer,
               caller_time(), r.urgency
        from unnest(changed) with ordinality as one (id, place) join recommendation r on r.id = one.id
        on conflict (recommendation_id) do update
            set change = excluded.change, changed_at = excluded.changed_at, urgency = excluded.urgency;
    end if;
    return null;
end $$;

create constraint trigger published_for_trackers after update on report deferrable initially deferred
    for each row when (new.status = 'PUBLISHED' and (old.status <> 'PUBLISHED' or old.themes is distinct from new.themes))
    execute function note_recommendation_change();
create constraint trigger worded_for_trackers after update or delete on round_scale deferrable initially deferred
    for each row execute function note_recommendation_change();
create constraint trigger changed_for_trackers after update on recommendation deferrable initially deferred
    for each row execute function note_recommendation_change();
create constraint trigger translated_for_trackers after insert or update on confirmed_translation
    deferrable initially deferred for each row when (not new.released) execute function note_recommendation_change();

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

-- Whether findings of a round are still written: until its report is adopted.
create function findings_are_written(asked_round integer) returns boolean language sql stable
    return not exists (select from report r where r.round_number = asked_round and r.status <> 'DRAFT');

-- Notes the texts that cite any copy of the submission when something of its published one is taken down, as the owner.
create function note_cut_citations() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into cut_citation
    select distinct l.cited_text_id, published.id, published.round_number
    from submission_copy published
    join submission_copy any_copy on any_copy.submission_id = published.submission_id
    join citation l on l.lines_target = any_copy.id
    where published.id = new.copy_id
    on conflict do nothing;
    return null;
end $$;

create trigger noted_where_cited after insert on copy_take_down for each row execute function note_cut_citations();

-- Publishes rows of a table as they are worked on, of these ids, in the place of what was published of them; one that is gone goes
-- there too.
create function release_rows(of_table text, ids uuid[]) returns void language plpgsql as $$
declare
    columns text;
begin
    select string_agg(quote_ident(attname), ', ') into columns
    from pg_attribute
    where attrelid = of_table::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'released';
    execute format('delete from %1$I t where t.released and t.id = any ($1) and not exists (select from %1$I w'
                   || ' where w.id = t.id and not w.released and to_jsonb(w) ->> ''withdrawn_id'' is null'
                   || ' and to_jsonb(w) - ''released'' = to_jsonb(t) - ''released'')', of_table) using ids;
    execute format('insert into %1$I (%2$s, released) select %2$s, true from %1$I w where not w.released and w.id = any ($1)'
                   || ' and to_jsonb(w) ->> ''withdrawn_id'' is null'
                   || ' and not exists (select from %1$I t where t.id = w.id and t.released)', of_table, columns) using ids;
end $$;

-- Publishes a translation that was confirmed of what the published report itself says, as the owner; those of what factsheets alone
-- say are published with them.
create function release_translation() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if exists (select from report r where r.id = new.report_id and r.status = 'PUBLISHED')
            and not exists (select from cited_text t where t.history = new.history and exists (
                select from statement s where s.text_id = t.id
                union all select from practice p where p.text_id = t.id and p.printing = 'FACTSHEETS'
                union all select from finding f where f.text_id = t.id
                union all select from factsheet_text x where x.text_id = t.id)) then
        perform release_rows('confirmed_translation', array[new.id]);
    end if;
    return null;
end $$;

create trigger released_with_report after insert or update on confirmed_translation
    for each row when (not new.released) execute function release_translation();

-- Publishes with a report what is translated of it, as the owner.
create function release_translations() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform release_rows('confirmed_translation', array(select id from confirmed_translation where report_id = new.id));
    return null;
end $$;

create trigger released_with_report after update on report
    for each row when (old.status <> 'PUBLISHED' and new.status = 'PUBLISHED') execute function release_translations();

-- Leaves of the beginning of a published sentence what is left when words are taken down, as the owner.
create function cut_released(of_table text, of_id uuid, left_of_lead text, left_of_original text) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not caller_is('secretariat') or not cutting_now() or of_table not in ('statement', 'finding_place', 'confirmed_translation') then
        raise exception 'what was published stays';
    end if;
    execute format('update %I set lead = $2%s where id = $1 and released', of_table,
                   case of_table when 'confirmed_translation' then ', of_lead = $3' else '' end)
        using of_id, left_of_lead, left_of_original;
end $$;

-- Before headings of all are published: where the draft of another Party has its own heading otherwise than it was published, what everybody
-- reads there stays until its next edition. The usual headings are those of a round that words none. As the owner.
create function hold_headings(asked uuid, published text[], usual jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not caller_is('secretariat') then
        raise exception 'the Secretariat publishes factsheets';
    end if;
    insert into chapter_style_party (id, released, chapter_style_id, party_iso3, headings)
    select h.id, true, h.style, h.party, h.was || jsonb_object_agg(h.heading, h.said)
    from (
        select coalesce(r.id, w.id) as id, s.id as style, x.party_iso3 as party, k.heading, coalesce(r.headings, '{}') as was,
               coalesce(r.headings -> k.heading, e.headings -> k.heading, f.headings -> k.heading, usual -> k.heading) as said,
               coalesce(r.headings -> k.heading, s.headings -> k.heading, d.headings -> k.heading, usual -> k.heading) as becomes
        from report o
        join chapter c on c.report_id = o.id
        join chapter_style s on s.chapter_id = c.id and not s.released
        left join chapter_style e on e.id = s.id and e.released
        left join document_style d on d.round_number = o.round_number and not d.released
        left join document_style f on f.round_number = o.round_number and f.released
        join (select distinct chapter_style_id, party_iso3 from chapter_style_party) x
             on x.chapter_style_id = s.id and x.party_iso3 <> all (published)
        left join chapter_style_party w on w.chapter_style_id = s.id and w.party_iso3 = x.party_iso3 and not w.released
        left join chapter_style_party r on r.chapter_style_id = s.id and r.party_iso3 = x.party_iso3 and r.released
        cross join lateral jsonb_object_keys(usual) as k (heading)
        where o.id = asked and r.headings -> k.heading is distinct from w.headings -> k.heading
    ) h
    where h.said <> h.becomes
    group by h.id, h.style, h.party, h.was
    on conflict (id, released) do update set headings = excluded.headings;
end $$;

-- Leaves of a style that was published what is left when words are taken down, as the owner.
create function cut_released_style(style uuid, words jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not caller_is('secretariat') or not cutting_now() then
        raise exception 'what was published stays';
    end if;
    update document_style s set headings = words -> 'headings', notes = words -> 'notes' where s.id = style and s.released;
    update chapter_style s set subject_en = words #>> '{subject,en}', subject_fr = words #>> '{subject,fr}',
                               headings = words -> 'headings'
    where s.id = style and s.released;
    update chapter_style_party p set headings = o.headings
    from jsonb_to_recordset(words -> 'parties') as o (party text, headings jsonb)
    where p.chapter_style_id = style and p.party_iso3 = o.party and p.released;
end $$;

-- The Parties whose drafts are known to say what their newest editions say.
create function settled_factsheets(asked uuid) returns table (party text) language sql stable as $$
    select e.party_iso3 from factsheet_edition e
    where e.report_id = asked
      and e.number = (select max(n.number) from factsheet_edition n where n.report_id = e.report_id and n.party_iso3 = e.party_iso3)
      and not exists (select from factsheet_change x
                      where x.report_id = e.report_id and x.changed_at > e.settled_at
                        and (cardinality(x.parties) = 0 or e.party_iso3 = any (x.parties)))
$$;

-- What drafted_parts tells of these findings alone, of those that were published: a list of findings asks each time, and no JSON is made
-- to compare them.
create function drafted_findings(asked uuid[]) returns table (id uuid, change text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select p.id, case when w.withdrawn_id is not null or w.id is null or shown.id is not null and drafted.id is null
                      then 'WITHDRAWN' else 'CHANGED' end
    from finding p
    left join finding_place shown on shown.finding_id = p.id and shown.released and shown.withdrawn_id is null
    left join finding w on w.id = p.id and not w.released
    left join finding_place drafted on drafted.finding_id = w.id and not drafted.released and drafted.withdrawn_id is null
    where p.id = any (asked) and p.released and caller_is('overseer')
      and (w.withdrawn_id is not null
           or (w.text_id, drafted.id, drafted.chapter_id, drafted.place, drafted.heading, drafted.lead)
              is distinct from (p.text_id, shown.id, shown.chapter_id, shown.place, shown.heading, shown.lead))
$$;

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

-- The texts of a report that stand, with the history that a translation is bound to, in the order in which they are read: its
-- own, and in each chapter the introduction, paragraphs, recommendations, findings, statements and practices.
create view report_text with (security_invoker = true) as
select t.id, t.history, t.number as revision, x.report_id, x.kind, x.key, x.chapter, x.lead, x.place collate "C" as place,
       null as state, null as words, null as other_words, null::timestamptz as waits_since
from (
    select r.id as report_id, 'INTRODUCTION' as kind, 'introduction' as key, null as chapter, null as lead,
           '0000/0' as place, r.introduction_id as text_id
    from report r
    union all
    select r.id, 'KEY_FINDINGS', 'keyFindings', null, null, '0000/1', r.key_findings_id from report r
    union all
    select x.report_id, 'FACTSHEET_TEXT', lower(replace(x.kind, '_', '-')), null, null, '0000/2/' || x.kind, x.text_id
    from factsheet_text x where x.withdrawn_id is null
    union all
    select c.report_id, 'CHAPTER', c.numeral, c.numeral, null,
           lpad(c.ordinal::text, 4, '0') || '/' || c.numeral || '/0', c.introduction_id
    from chapter c where c.withdrawn_id is null
    union all
    select p.report_id, 'PARAGRAPH', p.number::text, c.numeral, null,
           lpad(c.ordinal::text, 4, '0') || '/' || c.numeral || '/1/' || lpad(p.number::text, 4, '0'), p.text_id
    from paragraph p join chapter c on c.id = p.chapter_id where p.withdrawn_id is null
    union all
    select n.report_id, 'RECOMMENDATION', n.code, c.numeral, null,
           lpad(c.ordinal::text, 4, '0') || '/' || c.numeral || '/2/' || n.rank || '/' || n.code, n.text_id
    from recommendation n join chapter c on c.id = n.chapter_id where n.withdrawn_id is null
    union all
    select c.report_id, 'FINDING', f.id::text, c.numeral, o.lead,
           lpad(c.ordinal::text, 4, '0') || '/' || c.numeral || '/3/' || lpad(o.place::text, 10, '0') || '/' || f.id, f.text_id
    from finding_place o join chapter c on c.id = o.chapter_id join finding f on f.id = o.finding_id
    where o.withdrawn_id is null and f.withdrawn_id is null
    union all
    select c.report_id, 'STATEMENT', s.id::text, c.numeral, s.lead,
           lpad(c.ordinal::text, 4, '0') || '/' || c.numeral || '/4/' || lpad(s.place::text, 10, '0') || '/' || s.id, s.text_id
    from statement s join chapter c on c.id = s.chapter_id where s.withdrawn_id is null
    union all
    select c.report_id, 'PRACTICE', p.id::text, c.numeral, null,
           lpad(c.ordinal::text, 4, '0') || '/' || c.numeral || '/5/' || lpad(p.place::text, 10, '0') || '/' || p.id, p.text_id
    from practice p join chapter c on c.id = p.chapter_id where p.withdrawn_id is null) x
join cited_text t on t.id = x.text_id
union all
-- Titles and headings are no texts: their other language holds until the authentic words alone are new.
select r.id, r.id, r.version + 1, r.id, 'HEADING', 'title', null, null, '0000' collate "C",
       case when r.title_untranslated then 'STALE' else 'CONFIRMED' end,
       case r.language when 'EN' then r.title_en else r.title_fr end, case r.language when 'EN' then r.title_fr else r.title_en end,
       r.untranslated_since
from report r
union all
select y.id, y.id, y.version + 1, y.report_id, 'HEADING', y.numeral || coalesce('.' || nullif(y.key, ''), ''), y.numeral, null,
       (lpad(y.ordinal::text, 4, '0') || '/' || y.numeral || '/' || y.place) collate "C",
       case when y.key = any (y.untranslated) then 'STALE' else 'CONFIRMED' end,
       case y.language when 'EN' then y.en else y.fr end, case y.language when 'EN' then y.fr else y.en end,
       y.untranslated_since
from (
    select c.id, c.version, c.report_id, c.numeral, c.ordinal, '' as key, '' as place, c.untranslated, r.language, c.title_en as en,
           c.title_fr as fr, c.untranslated_since
    from chapter c join report r on r.id = c.report_id where c.withdrawn_id is null
    union all
    select md5(c.id::text || '/' || h.headings_key)::uuid, c.version, c.report_id, c.numeral, c.ordinal, h.headings_key,
           lpad(h.ordinal::text, 4, '0'), c.untranslated, r.language, h.headings_title_en, h.headings_title_fr,
           c.untranslated_since
    from chapter_headings h join chapter c on c.id = h.chapter_id join report r on r.id = c.report_id
    where c.withdrawn_id is null) y;

-- The texts that hold although an edition corrected what they rest on, for everybody who reads what is stale; not why.
create view confirmed_correction with (security_barrier = true) as
select text_id, edition from correction_confirmation where (select caller_is('asking'));

-- The Parties of which no reply is public, whether they have submitted one, and the limit in force for them: a view of the
-- owner, since nobody but those who oversee knows of a reply that is not public. Everybody learns of them with the published
-- report.
create view unpublished_reply with (security_barrier = true) as
select r.id, r.round_number, r.party_iso3 as party, r.submissions > 0 as submitted, coalesce(r.due, o.replies_due) as due
from reply r join round o on o.number = r.round_number
where r.published_submission is null
  and ((select caller_is('overseer'))
       or r.round_number in (select p.round_number from report p where p.status = 'PUBLISHED') and (select caller_is('asking')));

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
select x.text_id, r.round_number, 'FACTSHEET_TEXT', lower(replace(x.kind, '_', '-')), false
from factsheet_text x join report r on r.id = x.report_id where x.withdrawn_id is null
union all
select t.text_id, r.round_number, 'REPORT', r.reference, false
from report r cross join lateral (values (r.introduction_id), (r.key_findings_id)) t (text_id);

-- The texts of a round that cite or link to a paragraph or recommendation that an edition corrected, as long as nobody has
-- confirmed or rewritten them. Keys are in the order of time: a text from before an edition has the smaller one, and the texts
-- of one corrigendum, which were written together, lie between its edition and the one before.
create function corrected_sources(of_round integer)
    returns table (text_id uuid, kind text, key text, edition integer) language sql stable as $$
    select l.cited_text_id, x.kind, x.key, e.number
    from report r
    cross join lateral (
        select p.id, p.text_id, 'PARAGRAPH' as kind, p.number::text as key
        from paragraph p where p.report_id = r.id and p.withdrawn_id is null
        union all
        select c.id, c.text_id, 'RECOMMENDATION', c.code
        from recommendation c where c.report_id = r.id and c.withdrawn_id is null) x
    cross join lateral (select min(n.number) as number from edition n where n.report_id = r.id and n.id > x.text_id) e
    join edition b on b.report_id = r.id and b.number = e.number - 1
    join citation l on l.lines_target = x.id and l.cited_text_id < b.id
    where r.round_number = of_round and r.editions_newest > 1
      and not exists (select from confirmed_correction k where k.text_id = l.cited_text_id and k.edition = e.number)
$$;

-- The texts that cite a part of the report of another round which a later edition corrected, as long as nobody has rewritten them:
-- a text that was written after that edition cites an earlier one on purpose.
create view corrected_elsewhere with (security_invoker = true) as
select l.cited_text_id as text_id, r.round_number || p.place || '@' || e.number as key
from citation l
join edition_part p on p.id = l.lines_target
join edition e on e.id = p.edition_id
join report r on r.id = e.report_id
where l.lines_kind = 'REPORT_PART'
  and exists (select from edition n where n.report_id = e.report_id and n.number > e.number
                                      and p.place = any (n.places) and l.cited_text_id < n.id);

-- The texts of a round that rest on what no longer stands, with the cause: from evidence that waits and from sources that
-- were withdrawn or corrected on to the paragraphs and recommendations that a stale finding is linked to, and from each of these to the
-- texts that cite it. A finding rests on its evidence, on other findings and on a recommendation that a footnote of it cites, and
-- on no paragraph: one that names what was corrected is stale itself and makes nothing else stale. A recommendation rests on the
-- findings that are linked to it without a footnote. What a withdrawn finding was
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
            select x.text_id, 'TAKEN_DOWN', 'STAKEHOLDER_SUBMISSION', x.copy_id::text, null
            from cut_citation x where x.round_number = of_round
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
            where f.round_number = of_round and f.withdrawn_id is not null and l.lines_mark is null
              and c.withdrawn_id is null and c.text_id < f.withdrawn_id
            union all
            select x.text_id, 'CORRECTED', x.kind, x.key, null from corrected_sources(of_round) x
            union all
            select x.text_id, 'CORRECTED', 'REPORT_PART', x.key, null
            from corrected_elsewhere x join citing_part p on p.text_id = x.text_id and p.round_number = of_round) found
        union
        select next.text_id, 'RESTS_ON_STALE', next.kind, next.key, null
        from stale s cross join lateral (
            select n.text_id, 'FINDING' as kind, f.id::text as key
            from finding f cross join lateral (
                select p.text_id from citation l join paragraph p on p.id = l.lines_target
                where l.cited_text_id = f.text_id and l.lines_kind = 'PARAGRAPH' and p.withdrawn_id is null
                union all
                select c.text_id from citation l join recommendation c on c.id = l.lines_target
                where l.cited_text_id = f.text_id and l.lines_kind = 'RECOMMENDATION' and l.lines_mark is null
                  and c.withdrawn_id is null
                union all
                select l.cited_text_id from citation l where l.lines_target = f.id) n
            where f.text_id = s.text_id and f.withdrawn_id is null and s.cause <> 'CORRECTED'
            union all
            select l.cited_text_id, 'PARAGRAPH', p.number::text
            from paragraph p join citation l on l.lines_target = p.id
            where p.text_id = s.text_id and p.withdrawn_id is null
              and not exists (select from finding f where f.text_id = l.cited_text_id)
            union all
            select l.cited_text_id, 'RECOMMENDATION', c.code
            from recommendation c join citation l on l.lines_target = c.id
            where c.text_id = s.text_id and c.withdrawn_id is null
              and (l.lines_mark is not null
                   or not exists (select from finding f where f.text_id = l.cited_text_id))) next
    )
    select * from stale
$$;

-- What stale_texts tells of these recommendations alone, of whichever rounds: from them down to all that they rest on, and
-- to whatever in it no longer stands. A list across rounds asks so, since each round has more that is stale than the list
-- shows of it.
create function stale_recommendations(among uuid[])
    returns table (text_id uuid, cause text, kind text, key text, evidence_id uuid) language sql stable as $$
    with recursive asked as materialized (
        select c.id, c.text_id, c.code, c.round_number from recommendation c where c.id = any (among)
    ), rests (upper_id, part_id, part, text_id, withdrawn, key) as (
        select null::uuid, a.id, 'RECOMMENDATION', a.text_id, false, a.code::text from asked a
        union
        select r.text_id, next.* from rests r cross join lateral (
            select l.lines_target, l.lines_kind::text, coalesce(p.text_id, c.text_id, f.text_id),
                   num_nonnulls(p.withdrawn_id, c.withdrawn_id, f.withdrawn_id) > 0 or x.withdrawn is not null,
                   coalesce(p.number::text, c.code, f.id::text)
            from citation l
            left join paragraph p on p.id = case when l.lines_kind = 'PARAGRAPH' then l.lines_target end
            left join recommendation c on c.id = case when l.lines_kind = 'RECOMMENDATION' then l.lines_target end
            left join finding f on f.id = case when l.lines_kind = 'FINDING' then l.lines_target end
            cross join lateral (select case when l.lines_kind = 'CHILD_EXTRACT' then
                (select true from extract_key k where k.id = l.lines_target and k.withdrawn and not k.settled) end
                as withdrawn) x
            where l.cited_text_id = r.text_id and not r.withdrawn
              and l.lines_kind in ('PARAGRAPH', 'RECOMMENDATION', 'FINDING', 'CHILD_EXTRACT')
              and (num_nonnulls(p.id, c.id, f.id) > 0 or x.withdrawn)
              and (r.part <> 'FINDING' or l.lines_kind = 'FINDING'
                   or l.lines_kind = 'RECOMMENDATION' and l.lines_mark is not null
                   or num_nonnulls(p.withdrawn_id, c.withdrawn_id) > 0 or x.withdrawn)
            union all
            select f.id, 'FINDING', f.text_id, f.withdrawn_id is not null, f.id::text
            from citation l join finding f on f.text_id = l.cited_text_id
            where l.lines_target = case when r.part <> 'FINDING' then r.part_id end and l.lines_kind = r.part
              and (r.part = 'PARAGRAPH' or l.lines_mark is null)
              and not r.withdrawn and (f.withdrawn_id is null or r.text_id < f.withdrawn_id)
            ) next (part_id, part, text_id, withdrawn, key)
    ), waiting as materialized (
        select s.cited_text_id as text_id, s.evidence_id, s.state
        from (select distinct a.round_number from asked a) o
        join evidence_standing s on s.round_number = o.round_number and s.waits
             and s.audience = case when (select caller_is('overseer')) then 'SEALED' else 'PUBLIC' end
    ), cut as materialized (
        select x.text_id, x.copy_id from (select distinct r.text_id from rests r) r join cut_citation x on x.text_id = r.text_id
    ), corrected as materialized (
        select x.text_id, 'REPORT_PART' as kind, x.key
        from (select distinct r.text_id from rests r) r join corrected_elsewhere x on x.text_id = r.text_id
        union all
        select x.text_id, x.kind, x.key
        from (select distinct a.round_number from asked a) o cross join lateral corrected_sources(o.round_number) x
        where x.text_id in (select r.text_id from rests r)
    ), stale (text_id) as (
        select w.text_id from waiting w
        union
        select c.text_id from cut c
        union
        select c.text_id from corrected c where not exists (select from finding f where f.text_id = c.text_id)
        union
        select r.upper_id from rests r where r.withdrawn
        union
        select r.upper_id from stale s join rests r on r.text_id = s.text_id
        where r.upper_id is not null and not r.withdrawn
    )
    select e.cited_text_id, case when e.taken_down then 'TAKEN_DOWN' when w.state in ('SAME', 'MOVED') then 'VALUE_CHANGED'
                            else w.state end, 'ANSWER',
           e.party_iso3 || '/' || e.question || '@' || e.submission, e.id
    from waiting w join asked a on a.text_id = w.text_id join evidence e on e.id = w.evidence_id
    union
    select c.text_id, 'TAKEN_DOWN', 'STAKEHOLDER_SUBMISSION', c.copy_id::text, null
    from cut c join asked a on a.text_id = c.text_id
    union
    select c.text_id, 'CORRECTED', c.kind, c.key, null
    from corrected c join asked a on a.text_id = c.text_id
    union
    select r.upper_id, 'WITHDRAWN', r.part, r.key, null
    from rests r join asked a on a.text_id = r.upper_id where r.withdrawn
    union
    select r.upper_id, 'RESTS_ON_STALE', r.part, r.key, null
    from rests r join asked a on a.text_id = r.upper_id join stale s on s.text_id = r.text_id where not r.withdrawn
$$;

-- What factsheets say of a report, as it is worked on and as it was published: whether it is gone altogether, whether they print it,
-- since when they do not (another practice took its place, if nobody withdrew it), the Parties in whose factsheets it stands (all
-- where none is named), and what they print.
create view factsheet_part with (security_invoker = true) as
select s.id, s.released, c.report_id, s.addressee_parties as parties, s.text_id, s.withdrawn_id is not null as gone, s.withdrawn_id is null as printed,
       (select w.withdrawn_at from withdrawn_part w where w.id = s.withdrawn_id) as withdrawn_at,
       to_jsonb(s) - '{released,version,withdrawn_id}'::text[] as said
from statement s join chapter c on c.id = s.chapter_id
union all
select p.id, p.released, c.report_id, p.parties, p.text_id, p.withdrawn_id is not null, p.withdrawn_id is null and p.printing <> 'REPORT',
       coalesce((select w.withdrawn_at from withdrawn_part w where w.id = coalesce(p.withdrawn_id, p.left_id)),
                (select b.written_at from practice n join cited_text t on t.id = n.text_id
                 join cited_text b on b.history = t.history and b.number = 1
                 where n.continues_id = p.id and n.released = p.released)),
       to_jsonb(p) - '{released,version,withdrawn_id}'::text[]
from practice p join chapter c on c.id = p.chapter_id
union all
select f.id, f.released, r.id, array[f.party_iso3]::varchar(255)[], f.text_id, f.withdrawn_id is not null,
       f.withdrawn_id is null and o.id is not null,
       greatest((select w.withdrawn_at from withdrawn_part w where w.id = f.withdrawn_id),
                (select max(w.withdrawn_at) from finding_place e join withdrawn_part w on w.id = e.withdrawn_id
                 where e.finding_id = f.id and e.released = f.released and e.withdrawn_id is not null)),
       jsonb_build_object('text', f.text_id, 'place', to_jsonb(o) - '{released,version}'::text[])
from finding f join report r on r.round_number = f.round_number
left join finding_place o on o.finding_id = f.id and o.released = f.released and o.withdrawn_id is null;

-- How the factsheets of a report are worded, as it is worked on and as it was published, for these Parties: all where none is named.
create view factsheet_style with (security_invoker = true) as
select s.id, s.released, r.id as report_id, '{}'::varchar(255)[] as parties, to_jsonb(s) - '{released,version}'::text[] as said
from document_style s join report r on r.round_number = s.round_number
union all
select s.id, s.released, c.report_id, '{}', to_jsonb(s) - '{released,version}'::text[]
from chapter_style s join chapter c on c.id = s.chapter_id
union all
select p.id, p.released, c.report_id, array[p.party_iso3], to_jsonb(p) - 'released'
from chapter_style_party p join chapter_style s on s.id = p.chapter_style_id and not s.released join chapter c on c.id = s.chapter_id;

-- Notes of parts which of them the factsheets print from a moment, and which no longer.
create function note_publication(asked uuid, parts uuid[], moment timestamptz) returns void language sql as $$
    with printed as (
        select id from factsheet_part where released and printed and id = any (parts)
    ), withdrawn as (
        update published_part set withdrawn_at = moment
        where part_id = any (parts) and withdrawn_at is null and part_id not in (select id from printed)
    )
    insert into published_part (part_id, report_id, published_at)
    select id, asked, moment from printed where moment is not null
    on conflict do nothing
$$;

-- Which of these records everybody reads otherwise than they are worked on, or not at all, for those who oversee, as the owner: they read of such a
-- record what is worked on, and not beside it what was published. A report is otherwise where factsheets say its general texts otherwise.
create function drafted_parts(asked uuid[]) returns table (id uuid, change text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    with part as (
        select p.id, p.released, p.gone, p.printed, p.said from factsheet_part p where p.id = any (asked)
        union all
        select r.id, e.released, false, true,
               (select jsonb_object_agg(x.kind, x.text_id) from factsheet_text x
                where x.report_id = r.id and x.released = e.released and x.withdrawn_id is null)
        from report r cross join (values (true), (false)) as e (released)
        where r.id = any (asked) and r.published_at is not null
    )
    select p.id, case when w.gone is not false or p.printed and not w.printed then 'WITHDRAWN' else 'CHANGED' end
    from part p left join part w on w.id = p.id and not w.released
    where p.released and caller_is('overseer') and (w.gone is not false or w.said is distinct from p.said)
    union all
    select w.id, 'NEW' from part w
    where not w.released and not w.gone and caller_is('overseer')
      and not exists (select from part p where p.id = w.id and p.released)
$$;

-- What editions of a report's factsheets print and the draft does not, for those who oversee, as the owner. First the
-- few of this report are found that were withdrawn or left, by the indexes of their chapters and of their round; then whether the
-- draft prints one again, and if not, since when.
create function withdrawn_in_draft(asked uuid) returns table (id uuid, withdrawn_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    with gone as materialized (
        select s.id from chapter c join statement s on s.chapter_id = c.id
        where c.report_id = asked and s.withdrawn_id is not null and not s.released
        union
        select p.id from chapter c join practice p on p.chapter_id = c.id
        where c.report_id = asked and (p.withdrawn_id is not null or p.printing = 'REPORT') and not p.released
        union
        select f.id from report r join finding f on f.round_number = r.round_number
        where r.id = asked and f.withdrawn_id is not null and not f.released
        union
        select o.finding_id from chapter c join finding_place o on o.chapter_id = c.id
        where c.report_id = asked and o.withdrawn_id is not null and not o.released
    )
    select w.id, w.withdrawn_at
    from gone g join published_part p on p.part_id = g.id cross join lateral (
        select w.id, w.withdrawn_at from factsheet_part w where w.id = g.id and not w.released and not w.printed offset 0
    ) w where w.withdrawn_at is not null and caller_is('overseer')
$$;

-- The Parties whose factsheets the drafts of these Parties concern, which are those of each sentence, practice, general text,
-- translation and style that the drafts have otherwise than it was published, before or now; as the owner, for those who oversee.
create function parties_of_drafts(asked uuid, drafts text[]) returns table (party text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    with part as materialized (
        select p.id, p.released, p.parties, p.text_id, p.said from factsheet_part p
        where p.printed and p.id = any (array(
            select o.id from factsheet_part o
            where o.report_id = asked and (cardinality(o.parties) = 0 or o.parties && drafts::varchar[])))
        union all
        select x.id, x.released, '{}', x.text_id, to_jsonb(x.text_id) from factsheet_text x
        where x.report_id = asked and x.withdrawn_id is null
        union all
        select s.id, s.released, s.parties, null, s.said from factsheet_style s
        where s.report_id = asked and (cardinality(s.parties) = 0 or s.parties && drafts::varchar[])
    ), translation as materialized (
        select p.id, k.released, to_jsonb(k) - '{released,version}'::text[] as said
        from part p join cited_text t on t.id = p.text_id join confirmed_translation k on k.history = t.history
        where k.report_id = asked
    ), drafted as (
        select p.id from part p
        where not exists (select from part o where o.id = p.id and o.released <> p.released and o.said = p.said)
        union
        select t.id from translation t
        where not exists (select from translation o where o.id = t.id and o.released <> t.released and o.said = t.said)
    )
    select distinct e.roster_party_iso3
    from report r join round_roster e on e.round_number = r.round_number
    where r.id = asked and caller_is('overseer') and exists (
        select from part p join drafted d on d.id = p.id
        where cardinality(p.parties) = 0 or e.roster_party_iso3 = any (p.parties))
$$;

-- Publishes, as the owner, what the factsheets of these Parties say as it is worked on: what they print, and what they print no
-- more. The first time it is all that a report has, with its translations. Headings of another Party are published with its next edition.
create function release_factsheets(asked_report uuid, parties text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    statements uuid[];
    practices  uuid[];
    places     uuid[];
    findings   uuid[];
    own        uuid[];
    styles     uuid[];
begin
    if not caller_is('secretariat') then
        raise exception 'the Secretariat publishes factsheets';
    end if;
    statements := array(select distinct s.id from statement s join chapter c on c.id = s.chapter_id
                        where c.report_id = asked_report
                          and (cardinality(s.addressee_parties) = 0 or s.addressee_parties && parties::varchar[]));
    practices := array(select distinct p.id from practice p join chapter c on c.id = p.chapter_id
                       where c.report_id = asked_report and p.parties && release_factsheets.parties::varchar[]);
    findings := array(select distinct f.id from finding f join report r on r.round_number = f.round_number
                      where r.id = asked_report and f.published_at is not null and f.party_iso3 = any (parties));
    places := array(select distinct o.id from finding_place o join chapter c on c.id = o.chapter_id
                    where c.report_id = asked_report and o.finding_id = any (findings));
    own := array(select distinct x.id from factsheet_text x where x.report_id = asked_report);
    styles := array(select distinct s.id from factsheet_style s
                    where s.report_id = asked_report
                      and (cardinality(s.parties) = 0 or s.parties && release_factsheets.parties::varchar[]));
    perform release_rows('statement', statements);
    perform release_rows('practice', practices);
    perform release_rows('finding', findings);
    perform release_rows('finding_place', places);
    perform release_rows('factsheet_text', own);
    perform release_rows('document_style', styles);
    perform release_rows('chapter_style', styles);
    perform release_rows('chapter_style_party', styles);
    perform note_publication(asked_report, statements || practices || findings,
                             (select max(e.published_at) from factsheet_edition e
                              where e.report_id = asked_report and e.party_iso3 = any (parties)));
    perform release_rows('confirmed_translation', array(
        select distinct k.id from confirmed_translation k where k.report_id = asked_report and k.history in (
            select t.history from cited_text t where t.id in (
                select s.text_id from statement s where s.id = any (statements)
                union all select p.text_id from practice p where p.id = any (practices)
                union all select f.text_id from finding f where f.id = any (findings)
                union all select x.text_id from factsheet_text x where x.id = any (own)))));
    perform index_later('searched_part', statements || practices);
    perform index_later('searched_finding', findings);
end $$;

-- Publishes with a corrigendum, as the owner, the practices that the report itself prints, and notes which of them everybody finds in
-- factsheets no more.
create function release_corrected() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    practices uuid[] := array(select p.id from practice p join chapter c on c.id = p.chapter_id
                              where c.report_id = new.report_id and not p.released and p.printing <> 'FACTSHEETS'
                                and caller_is('secretariat'));
begin
    perform release_rows('practice', practices);
    update published_part set withdrawn_at = greatest(published_at, new.sealed_at), withdrawn_by = new.number
    where part_id = any (practices) and withdrawn_at is null
      and part_id in (select id from factsheet_part where released and not printed and id = any (practices));
    perform index_later('searched_part', practices);
    return null;
end $$;

create trigger released_with_edition after insert on edition
    for each row when (new.number > 1) execute function release_corrected();

alter table report enable row level security;
-- A report is read by those who oversee, and by everybody once it is published.
create policy readable on report for select using (status = 'PUBLISHED' or (select caller_is('overseer')));
-- The Secretariat writes it.
create policy written on report using ((select caller_is('secretariat')));
grant select, insert, update, delete on report to ${serviceRole};

alter table chapter enable row level security;
-- A chapter is read with its report.
create policy readable on chapter for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
-- The Secretariat writes it.
create policy written on chapter using ((select caller_is('secretariat')));
grant select, insert, update, delete on chapter to ${serviceRole};

alter table chapter_headings enable row level security;
-- A heading is read with its chapter.
create policy readable on chapter_headings for select
    using ((select caller_is('overseer')) or (select true from chapter c where c.id = chapter_id));
-- The Secretariat writes it.
create policy written on chapter_headings using ((select caller_is('secretariat')));
grant select, insert, update, delete on chapter_headings to ${serviceRole};

alter table paragraph enable row level security;
-- A paragraph is read with its report.
create policy readable on paragraph for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
-- The Secretariat writes it.
create policy written on paragraph using ((select caller_is('secretariat')));
grant select, insert, update, delete on paragraph to ${serviceRole};

alter table recommendation enable row level security;
-- A recommendation is read with its report.
create policy readable on recommendation for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
-- The Secretariat writes it.
create policy written on recommendation using ((select caller_is('secretariat')));
grant select, insert, update, delete on recommendation to ${serviceRole};

alter table addressee_confirmation enable row level security;
-- Whom findings proposed is known to those who oversee.
create policy readable on addressee_confirmation for select using ((select caller_is('overseer')));
-- The Secretariat confirms.
create policy confirmed on addressee_confirmation for insert with check ((select caller_is('secretariat')));
grant select, insert on addressee_confirmation to ${serviceRole};

alter table practice enable row level security;
-- A practice is read with its chapter.
create policy readable on practice for select
    using (released = (select reads_released())
           and ((select caller_is('overseer')) or (select true from chapter c where c.id = chapter_id)));
-- The Secretariat writes it; what was published is a function's.
create policy written on practice for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat revises what is worked on.
create policy revised on practice for update using (not released and (select caller_is('secretariat')));
-- The Secretariat removes what is worked on.
create policy removed on practice for delete using (not released and (select caller_is('secretariat')));
grant select, insert, update, delete on practice to ${serviceRole};

alter table finding_place enable row level security;
-- The place of a finding is read with its chapter.
create policy readable on finding_place for select
    using (released = (select reads_released())
           and ((select caller_is('overseer')) or (select true from chapter c where c.id = chapter_id)));
-- The Secretariat places a finding; what was published is a function's.
create policy written on finding_place for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat moves what is worked on.
create policy revised on finding_place for update using (not released and (select caller_is('secretariat')));
-- The Secretariat takes out what is worked on.
create policy removed on finding_place for delete using (not released and (select caller_is('secretariat')));
grant select, insert, update, delete on finding_place to ${serviceRole};

alter table statement enable row level security;
-- A statement is read with its chapter.
create policy readable on statement for select
    using (released = (select reads_released())
           and ((select caller_is('overseer')) or (select true from chapter c where c.id = chapter_id)));
-- The Secretariat writes it; what was published is a function's.
create policy written on statement for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat revises what is worked on.
create policy revised on statement for update using (not released and (select caller_is('secretariat')));
-- The Secretariat removes what is worked on.
create policy removed on statement for delete using (not released and (select caller_is('secretariat')));
grant select, insert, update, delete on statement to ${serviceRole};

alter table factsheet_text enable row level security;
-- What factsheets say is read with the report.
create policy readable on factsheet_text for select
    using (released = (select reads_released())
           and ((select caller_is('overseer')) or (select true from report r where r.id = report_id)));
-- The Secretariat writes it; what was published is a function's.
create policy written on factsheet_text for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat revises what is worked on.
create policy revised on factsheet_text for update using (not released and (select caller_is('secretariat')));
grant select, insert, update on factsheet_text to ${serviceRole};

alter table document_style enable row level security;
-- How documents are worded is read by those who oversee and in what is composed; everybody reads the documents.
create policy readable on document_style for select
    using (released = (select reads_released()) and ((select caller_is('overseer')) or (select caller_is('drafting'))));
-- The Secretariat words it; what was published is a function's.
create policy written on document_style for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat words anew what is worked on.
create policy revised on document_style for update using (not released and (select caller_is('secretariat')));
grant select, insert, update on document_style to ${serviceRole};

alter table chapter_style enable row level security;
-- The style of a chapter is read by those who oversee and in what is composed.
create policy readable on chapter_style for select
    using (released = (select reads_released()) and ((select caller_is('overseer')) or (select caller_is('drafting'))));
-- The Secretariat words it; what was published is a function's.
create policy written on chapter_style for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat words anew what is worked on.
create policy revised on chapter_style for update using (not released and (select caller_is('secretariat')));
grant select, insert, update on chapter_style to ${serviceRole};

alter table chapter_style_party enable row level security;
-- Headings of one Party are read with the style of their chapter.
create policy readable on chapter_style_party for select
    using (released = (select reads_released()) and ((select caller_is('overseer')) or (select caller_is('drafting'))));
-- The Secretariat words them; what was published is a function's.
create policy written on chapter_style_party for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat words anew what is worked on.
create policy revised on chapter_style_party for update using (not released and (select caller_is('secretariat')));
-- The Secretariat takes back what is worked on: the Party has the heading of all again.
create policy removed on chapter_style_party for delete using (not released and (select caller_is('secretariat')));
grant select, insert, update, delete on chapter_style_party to ${serviceRole};

alter table edition_notes enable row level security;
-- How the notes of an edition are printed is read with the report.
create policy readable on edition_notes for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
-- The Secretariat writes it.
create policy written on edition_notes using ((select caller_is('secretariat')));
grant select, insert, update on edition_notes to ${serviceRole};

alter table factsheet_change enable row level security;
-- When drafts of factsheets changed is known to those who oversee. Nobody writes it but its triggers.
create policy readable on factsheet_change for select using ((select caller_is('overseer')));
grant select on factsheet_change to ${serviceRole};
-- How factsheets are worded is read through its view as the tables are.
grant select on factsheet_style to ${serviceRole};

alter table archive_recall enable row level security;
-- How often archives were recalled tells whoever has one that it is given out no more.
create policy counted on archive_recall for select using ((select caller_is('asking')));
-- Whoever takes something down recalls them in that step.
create policy recalled on archive_recall for insert with check ((select caller_is('secretariat')));
grant select, insert on archive_recall to ${serviceRole};

alter table factsheet_edition enable row level security;
-- An edition of a factsheet is read with its report.
create policy readable on factsheet_edition for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
-- The Secretariat publishes it.
create policy published on factsheet_edition for insert with check ((select caller_is('secretariat')));
-- It notes when a draft still says what its edition says.
create policy settled on factsheet_edition for update using ((select caller_is('secretariat')));
grant select, insert, update (settled_at) on factsheet_edition to ${serviceRole};

alter table factsheet_copy enable row level security;
-- What it says is read with it.
create policy readable on factsheet_copy for select
    using ((select caller_is('overseer')) or (select true from factsheet_edition e where e.id = edition_id));
-- It comes in the step that publishes the edition.
create policy published on factsheet_copy for insert
    with check ((select caller_is('secretariat'))
                and exists (select from factsheet_edition e where e.id = edition_id and written_now(e.xmin)));
grant select, insert on factsheet_copy to ${serviceRole};

alter table published_part enable row level security;
-- When something was published and withdrawn everybody may know. The function that publishes writes it alone.
create policy readable on published_part for select using (true);
grant select on published_part to ${serviceRole};

alter table tally enable row level security;
-- A tally is read with its report. What is counted of answers that are not public and by codes stays with those who oversee,
-- and so do words that the report says no more, or a statement not yet.
create policy readable on tally for select
    using ((select caller_is('overseer'))
           or source <> 'SUBMITTED_ANSWERS' and code is null and not gone and (select true from report r where r.id = report_id)
              and (statement_id is null
                   or (select position(words in t.markdown) > 0 from statement s join cited_text t on t.id = s.text_id
                       where s.id = statement_id)));
-- The Secretariat writes it.
create policy written on tally using ((select caller_is('secretariat')));
grant select, insert, update on tally to ${serviceRole};

grant select on tally_now to ${serviceRole};

alter table text_translation enable row level security;
-- A translation that is worked on is known to those who oversee, also once the report is public.
create policy readable on text_translation for select using ((select caller_is('overseer')));
-- The Secretariat translates.
create policy written on text_translation using ((select caller_is('secretariat')));
grant select, insert, update on text_translation to ${serviceRole};

alter table confirmed_translation enable row level security;
-- A confirmed translation is read with its report.
create policy readable on confirmed_translation for select
    using (released = (select reads_released())
           and ((select caller_is('overseer')) or (select true from report r where r.id = report_id)));
-- The Secretariat confirms.
create policy written on confirmed_translation for insert with check (not released and (select caller_is('secretariat')));
-- The Secretariat confirms anew what is worked on.
create policy revised on confirmed_translation for update using (not released and (select caller_is('secretariat')));
grant select, insert, update on confirmed_translation to ${serviceRole};

grant select on report_text to ${serviceRole};

alter table edition enable row level security;
-- An edition is read with its report.
create policy readable on edition for select
    using ((select caller_is('overseer')) or (select true from report r where r.id = report_id));
-- The Secretariat seals it.
create policy sealed on edition for insert with check ((select caller_is('secretariat')));
grant select, insert on edition to ${serviceRole};

alter table edition_part enable row level security;
-- A part is read with its edition.
create policy readable on edition_part for select
    using ((select caller_is('overseer')) or (select true from edition e where e.id = edition_id));
-- It comes in the step that seals the edition.
create policy sealed on edition_part for insert
    with check ((select caller_is('secretariat'))
                and exists (select from edition e where e.id = edition_id and written_now(e.xmin)));
grant select, insert on edition_part to ${serviceRole};

alter table corrigendum enable row level security;
-- What is being corrected is known to those who oversee.
create policy readable on corrigendum for select using ((select caller_is('overseer')));
-- The Secretariat corrects.
create policy written on corrigendum using ((select caller_is('secretariat')));
grant select, insert, update on corrigendum to ${serviceRole};

alter table place_correction enable row level security;
-- What is corrected in a place is known to those who oversee.
create policy readable on place_correction for select using ((select caller_is('overseer')));
-- The Secretariat corrects a place once.
create policy written on place_correction for insert with check ((select caller_is('secretariat')));
grant select, insert on place_correction to ${serviceRole};

alter table correction_confirmation enable row level security;
-- That a text holds after a correction, and why, is known to those who oversee.
create policy readable on correction_confirmation for select using ((select caller_is('overseer')));
-- The Secretariat confirms.
create policy written on correction_confirmation for insert with check ((select caller_is('secretariat')));
grant select, insert on correction_confirmation to ${serviceRole};

grant select on confirmed_correction to ${serviceRole};

alter table tabled_draft enable row level security;
-- What is tabled is known to those who oversee.
create policy readable on tabled_draft for select using ((select caller_is('overseer')));
-- The Secretariat tables it.
create policy tabled on tabled_draft for insert with check ((select caller_is('secretariat')));
-- The Secretariat opens and closes it.
create policy carried_on on tabled_draft for update using ((select caller_is('secretariat')));
grant select, insert on tabled_draft to ${serviceRole};
grant update (version, state, closes_at, closed_at, closed_by) on tabled_draft to ${serviceRole};

alter table tabled_text enable row level security;
-- Its texts are known to those who oversee.
create policy readable on tabled_text for select using ((select caller_is('overseer')));
-- It comes in the step that tables the draft.
create policy tabled on tabled_text for insert
    with check ((select caller_is('secretariat'))
                and exists (select from tabled_draft d where d.id = draft_id and written_now(d.xmin)));
grant select, insert on tabled_text to ${serviceRole};

alter table closing_move enable row level security;
-- How its closing was moved is known to those who oversee.
create policy readable on closing_move for select using ((select caller_is('overseer')));
-- The Secretariat moves the closing.
create policy moved on closing_move for insert with check ((select caller_is('secretariat')));
grant select, insert on closing_move to ${serviceRole};

alter table amendment enable row level security;
-- Who proposed what stays inside the Committee, also when the report is public.
create policy readable on amendment for select using ((select caller_is('overseer')));
-- A delegation proposes in its own name, to the draft in force.
create policy proposed on amendment for insert
    with check (party_iso3 = (select caller_member()) and state = 'OPEN' and steps = 1
                and (select d.state = 'OPEN' and d.report_id = amendment.report_id from tabled_draft d where d.id = draft_id));
-- It carries its own on, and the Secretariat decides.
create policy carried_on on amendment for update
    using (party_iso3 = (select caller_member()) or (select caller_is('secretariat')));
grant select, insert on amendment to ${serviceRole};
grant update (version, draft_id, text_id, draft_number, ordinal, wording, justification, revision, steps, state, settled, because, decided_at, decided_by,
              decided_over, merged_at, merged_by, merged_text_id) on amendment to ${serviceRole};

alter table amendment_step enable row level security;
-- What became of an amendment is known to those who oversee.
create policy readable on amendment_step for select using ((select caller_is('overseer')));
-- The Secretariat takes steps, and the delegation whose amendment it is.
create policy taken on amendment_step for insert
    with check ((select caller_is('secretariat'))
                or (select a.party_iso3 = (select caller_member()) from amendment a where a.id = amendment_id));
grant select, insert on amendment_step to ${serviceRole};

alter table amendment_support enable row level security;
-- Who supports an amendment is known to those who oversee.
create policy readable on amendment_support for select using ((select caller_is('overseer')));
-- A delegation joins in its own name what another proposes, while that is open.
create policy joined on amendment_support for insert
    with check (party_iso3 = (select caller_member())
                and (select a.party_iso3 <> amendment_support.party_iso3 and a.state = 'OPEN'
                     from amendment a where a.id = amendment_id));
-- It leaves in its own name.
create policy ended on amendment_support for update using (party_iso3 = (select caller_member()));
grant select, insert on amendment_support to ${serviceRole};
grant update (left_at, left_by) on amendment_support to ${serviceRole};

alter table part_revision enable row level security;
-- How the report came about, and who wrote it, is known to those who oversee. Nobody writes it but its trigger.
create policy readable on part_revision for select using ((select caller_is('overseer')));
grant select on part_revision to ${serviceRole};

alter table part_lease enable row level security;
-- Who works on what is known to those who oversee.
create policy readable on part_lease for select using ((select caller_is('overseer')));
-- Each of the Secretariat takes leases for himself.
create policy taken on part_lease for insert
    with check ((select caller_is('secretariat')) and account = (select caller_account()));
-- Who holds a lease renews it himself, for the Secretariat.
create policy renewed on part_lease for update
    using ((select caller_is('secretariat')) and account = (select caller_account()));
-- Who holds a lease ends it himself, and anybody of the Secretariat clears what has ended.
create policy ended on part_lease for delete
    using ((select caller_is('secretariat'))
           and (account = (select caller_account()) or expires_at <= (select caller_time())));
grant select, insert, update, delete on part_lease to ${serviceRole};

grant select on unpublished_reply to ${serviceRole};

grant select on citing_part to ${serviceRole};

grant select on corrected_elsewhere to ${serviceRole};

alter table cut_citation enable row level security;
-- Everybody sees the marks in the copy, and what is stale for it.
create policy readable on cut_citation for select using ((select caller_is('asking')));
grant select on cut_citation to ${serviceRole};

alter table recommendation_change enable row level security;
-- What was published of recommendations is known to everybody, and nobody writes it but its trigger.
create policy readable on recommendation_change for select using (true);
grant select on recommendation_change to ${serviceRole};
