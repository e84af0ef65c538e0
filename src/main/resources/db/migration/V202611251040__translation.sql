-- The version in which an answer got the text that it has, so that a translation of an earlier text is told as stale. A
-- save that leaves the text as it was leaves this alone.
alter table answer add column text_version integer not null default 0;
update answer set text_version = version;

create function note_text_of_answer() returns trigger language plpgsql as $$
begin
    new.text_version := new.version;
    return new;
end $$;

create trigger text_of_answer before update on answer
    for each row when (new.text is distinct from old.text or new.language is distinct from old.language)
    execute function note_text_of_answer();

-- The text of an answer in a further language. One that is withdrawn stays, and is shown to nobody.
create table answer_translation (
    id                uuid        primary key,
    version           integer     not null,
    answer_id         uuid        not null references answer,
    language          varchar(35) not null,
    text              text        not null,
    of_version        integer     not null check (of_version >= 0),
    saved_at          timestamptz not null,
    saved_by          text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    unique (answer_id, language),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);

-- The answers that the caller works on, found once for a query: all of its own Party's, or those of a delegate's sections.
create view workable_answer with (security_invoker = true) as
select a.id from answer a join own_reply r on r.id = a.reply_id
union all
select a.id from answer a join delegated_answer d on d.reply_id = a.reply_id and d.question_id = a.question_id;

alter table answer_translation enable row level security;

create policy readable on answer_translation for select using (answer_id in (select id from workable_answer));
create policy written on answer_translation for insert with check (answer_id in (select id from workable_answer));
create policy changed on answer_translation for update using (answer_id in (select id from workable_answer));

-- What each translation was. The owner writes it down, whoever saves; the service reads it and changes nothing in it.
create table answer_translation_version (
    translation_id    uuid        not null references answer_translation,
    version           integer     not null,
    text              text        not null,
    of_version        integer     not null,
    saved_at          timestamptz not null,
    saved_by          text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    primary key (translation_id, version)
);

create function keep_version_of_translation() returns trigger language plpgsql
    security definer set search_path from current as $$
begin
    insert into answer_translation_version
    values (new.id, new.version, new.text, new.of_version, new.saved_at, new.saved_by,
            new.withdrawn_at, new.withdrawn_by, new.withdrawal_reason);
    return null;
end $$;

create trigger version_of_translation after insert or update on answer_translation
    for each row execute function keep_version_of_translation();

alter table answer_translation_version enable row level security;

create policy readable on answer_translation_version for select
    using (translation_id in (select id from answer_translation));

revoke insert, update, delete, truncate on answer_translation_version from ${serviceRole};
revoke delete on answer_translation from ${serviceRole};
