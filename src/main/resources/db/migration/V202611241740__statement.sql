create table statement (
    id                uuid           primary key,
    version           integer        not null,
    chapter_id        uuid           not null references chapter,
    place             integer        not null check (place > 0),
    heading           varchar(40),
    addressee_kind    varchar(32)    not null,
    addressee_parties varchar(255)[] not null,
    lead              text           not null,
    text_id           uuid           not null references cited_text,
    check (addressee_kind in ('NAMED_PARTIES', 'ALL_PARTIES', 'PARTIES_NOT_ALREADY_DOING_SO')),
    check (addressee_kind <> 'NAMED_PARTIES' or cardinality(addressee_parties) > 0),
    check (addressee_kind <> 'ALL_PARTIES' or cardinality(addressee_parties) = 0)
);

create index statement_by_chapter on statement (chapter_id, place);
