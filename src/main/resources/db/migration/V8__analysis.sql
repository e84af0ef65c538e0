-- From answers to findings.

-- What was taken away of findings and a report, with the reason. It stays where it was, and points here.
create table withdrawn_part (
    id           uuid        primary key,
    round_number integer     not null references round,
    kind         varchar(16) not null
        check (kind in ('FINDING', 'OBSERVATION', 'CHAPTER', 'PARAGRAPH', 'RECOMMENDATION', 'PRACTICE', 'STATEMENT')),
    key          text        not null,
    text_id      uuid        references cited_text,
    reason       text        not null,
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null,
    check ((kind = 'OBSERVATION') = (text_id is null))
);

create index withdrawn_part_of_round on withdrawn_part (round_number, id);

create trigger unchangeable_withdrawal before update or delete on withdrawn_part
    for each row execute function refuse('a withdrawal stays as it was recorded');

alter table withdrawn_part enable row level security;
-- Why something was taken away is known to those who oversee.
create policy readable on withdrawn_part for select using ((select caller_is('overseer')));
-- The Secretariat takes it away.
create policy withdrawn on withdrawn_part for insert with check ((select caller_is('secretariat')));
grant select, insert on withdrawn_part to ${serviceRole};

-- A text as it is searched through: without accents and capitals, each gap one blank, and each apostrophe the plain one.
create function folded(words text) returns text language sql immutable strict parallel safe
    return translate(
        replace(replace(replace(
            regexp_replace(regexp_replace(lower(normalize(words, nfkd) collate pg_c_utf8), '[\u0300-\u036f]', '', 'g'),
                           '\s+', ' ', 'g'),
            'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
        '’‘', '''''');

-- Whether a text has these words, in whatever accents and capitals.
create function contains_words(text text, words text) returns boolean language sql immutable strict parallel safe
    return position(folded(words) in folded(text)) > 0;

-- The words of an answer: its text, what OTHER means, the titles that it refers to, the cells of its table, and its texts in
-- further languages.
create function answer_words(text text, content jsonb, translations jsonb default '[]') returns text
    language sql immutable parallel safe
    return concat_ws(' ', text, content ->> 'other',
        (select string_agg(v #>> '{}', ' ') from jsonb_path_query(content, '$.references[*].title') v),
        (select string_agg(v #>> '{}', ' ') from jsonb_path_query(content, '$.rows[*].*') v),
        (select string_agg(v #>> '{}', ' ') from jsonb_path_query(translations, '$[*].text') v));

-- Whether an answer gives this value, alone or among others.
create function answer_gives(content jsonb, value text) returns boolean language sql immutable parallel safe
    return content @> jsonb_build_object('value', value)
        or content @> jsonb_build_object('values', jsonb_build_array(value));

-- Whether anything was said: a value, a text, or a mark of what is withheld.
create function answer_is_given(text text, content jsonb) returns boolean language sql immutable parallel safe
    return text <> '' or content <> '{}';

-- Whether nothing stands in a comment but marks of what is withheld.
create function shows_marks_only(text text) returns boolean language sql immutable parallel safe
    return shows_marks_only('{}'::jsonb, text);

-- The digest by which two wordings of an answer are compared. It covers what may be withheld later: it is shown to nobody.
create function answer_digest(text text, content jsonb default '{}', translations jsonb default '[]') returns text
    language sql immutable parallel safe
    return encode(sha256(convert_to(jsonb_build_array(text, content, translations)::text, 'UTF8')), 'hex');

-- A revision of the compilation of a question: that what was public then was read across, and by whom. Each is public.
create table compilation_revision (
    id           uuid        primary key,
    round_number integer     not null references round,
    question     varchar(8)  not null,
    number       integer     not null check (number > 0),
    remark       text,
    issued_at    timestamptz not null,
    issued_by    text        not null,
    unique (round_number, question, number)
);

-- What a revision was made of: the answers, copied texts and extracts that were public then, by their keys. It has none of
-- their words, so that what is taken down is gone from every revision. An extract has no digest, by which words could be
-- guessed that were erased.
create table compilation_part (
    revision_id      uuid        not null references compilation_revision,
    place            integer     not null,
    parts_source     varchar(16) not null check (parts_source in ('STATE', 'STAKEHOLDER', 'CHILDREN')),
    parts_question   varchar(8)  not null,
    parts_party      varchar(3)  references party,
    parts_submission integer,
    parts_record     uuid        not null,
    parts_copy       uuid        references submission_copy,
    parts_sha256     varchar(64),
    primary key (revision_id, place),
    check ((parts_source = 'STATE') = (parts_submission is not null)),
    check ((parts_source = 'STAKEHOLDER') = (parts_copy is not null)),
    check ((parts_source = 'CHILDREN') = (parts_sha256 is null)),
    check (parts_source <> 'CHILDREN' or parts_party is null)
);

-- What was issued stays as it was issued, whoever writes.
create trigger unchangeable_revision before update or delete on compilation_revision
    for each row execute function refuse('a revision of a compilation is unchangeable');
create trigger unchangeable_part before update or delete on compilation_part
    for each row execute function refuse('a revision of a compilation is unchangeable');

alter table compilation_revision enable row level security;
-- Everybody reads which revisions there are, and the Secretariat issues them.
create policy readable on compilation_revision for select using (true);
create policy issued on compilation_revision for insert with check ((select caller_is('secretariat')));
grant select, insert on compilation_revision to ${serviceRole};

alter table compilation_part enable row level security;
-- As the revision, in the step that makes it.
create policy readable on compilation_part for select using (true);
create policy issued on compilation_part for insert
    with check ((select caller_is('secretariat'))
                and exists (select from compilation_revision r where r.id = revision_id and written_now(r.xmin)));
grant select, insert on compilation_part to ${serviceRole};

-- What was found of one Party on one question.
create table finding (
    id           uuid        primary key,
    version      integer     not null,
    round_number integer     not null references round,
    party_iso3   varchar(3)  not null references party,
    question_id  uuid        not null references question,
    nature       varchar(16) not null check (nature in ('GAP', 'IN_LINE', 'NORMATIVE', 'NEUTRAL')),
    text_id      uuid        not null references cited_text,
    withdrawn_id uuid        references withdrawn_part,
    published_at timestamptz
);

create index finding_of_round on finding (round_number, id);
create index finding_by_party on finding (round_number, party_iso3, id);
create index finding_by_question on finding (question_id, id);
create index finding_of_text on finding (text_id);

alter table finding enable row level security;
-- A finding that no published report holds stays with those who oversee.
create policy readable on finding for select using (published_at is not null or (select caller_is('overseer')));
-- The Secretariat writes it.
create policy written on finding using ((select caller_is('secretariat')));
grant select, insert, update, delete on finding to ${serviceRole};
