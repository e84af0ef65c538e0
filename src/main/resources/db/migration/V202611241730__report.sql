create table report (
    id              uuid        primary key,
    version         integer     not null,
    round_number    integer     not null unique references round,
    reference       text        not null,
    title_en        text        not null,
    title_fr        text        not null,
    language        varchar(2)  not null check (language in ('EN', 'FR')),
    introduction_id uuid        not null references cited_text,
    key_findings_id uuid        not null references cited_text,
    status          varchar(16) not null check (status in ('DRAFT', 'ADOPTED', 'PUBLISHED')),
    decision        text,
    adopted_on      date,
    published_at    timestamptz,
    check ((status = 'DRAFT') = (adopted_on is null)),
    check ((status = 'PUBLISHED') = (published_at is not null))
);

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
    unique (report_id, numeral)
);

create table chapter_headings (
    chapter_id        uuid        not null references chapter,
    ordinal           integer     not null,
    headings_key      varchar(40) not null,
    headings_title_en text        not null,
    headings_title_fr text        not null,
    primary key (chapter_id, ordinal)
);

-- Numbers and codes are checked at commit, so that two may change places.
create table paragraph (
    id         uuid    primary key,
    version    integer not null,
    report_id  uuid    not null references report,
    chapter_id uuid    not null references chapter,
    heading    varchar(40),
    number     integer not null check (number > 0),
    text_id    uuid    not null references cited_text,
    unique (report_id, number) deferrable initially deferred
);

create table recommendation (
    id                uuid         primary key,
    version           integer      not null,
    report_id         uuid         not null references report,
    chapter_id        uuid         not null references chapter,
    code              varchar(20)  not null,
    rank              text         not null,
    urgency           varchar(31)  not null,
    addressee_kind    varchar(32)  not null,
    addressee_parties varchar(255)[] not null,
    text_id           uuid         not null references cited_text,
    unique (report_id, code) deferrable initially deferred,
    check (addressee_kind in ('NAMED_PARTIES', 'ALL_PARTIES', 'PARTIES_NOT_ALREADY_DOING_SO')),
    check (addressee_kind <> 'NAMED_PARTIES' or cardinality(addressee_parties) > 0),
    check (addressee_kind <> 'ALL_PARTIES' or cardinality(addressee_parties) = 0)
);

create index recommendation_in_order on recommendation (report_id, rank);

create table practice (
    id         uuid           primary key,
    version    integer        not null,
    chapter_id uuid           not null references chapter,
    place      integer        not null check (place > 0),
    parties    varchar(255)[] not null check (cardinality(parties) > 0),
    text_id    uuid           not null references cited_text
);

create index practice_by_chapter on practice (chapter_id, place);

create table finding_place (
    id         uuid    primary key,
    version    integer not null,
    chapter_id uuid    not null references chapter,
    finding_id uuid    not null unique references finding,
    place      integer not null check (place > 0),
    heading    varchar(40),
    lead       text
);

create index finding_place_by_chapter on finding_place (chapter_id, place);
