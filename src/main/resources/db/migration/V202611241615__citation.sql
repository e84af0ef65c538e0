-- A text is written once. A revision is a new text that replaces the old one, which stays.
create table cited_text (
    id          uuid primary key,
    markdown    text not null,
    replaces_id uuid references cited_text
);

-- One line for each target of each citation. A target is an id of the kind's own table; nothing of a record that may
-- be cited is ever deleted. A line without a mark is a link that has no footnote.
create table citation (
    cited_text_id     uuid        not null references cited_text,
    ordinal           integer     not null,
    lines_mark        varchar(20),
    lines_kind        varchar(32) not null,
    lines_target      uuid,
    lines_document    text,
    lines_locator     text,
    lines_url         text,
    lines_explanation text,
    primary key (cited_text_id, ordinal),
    check (lines_mark is not null or lines_target is not null),
    check ((lines_kind in ('DOCUMENT', 'EXPLANATION')) = (lines_target is null))
);

create index citation_target on citation (lines_target);
