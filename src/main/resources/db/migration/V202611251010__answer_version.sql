-- Every save of an answer is kept for ever. The answer itself writes it down, so that no way of saving can forget to.
create table answer_version (
    id          uuid        primary key default uuidv7(),
    answer_id   uuid        not null references answer,
    question_id uuid        not null references question,
    version     integer     not null,
    content     jsonb       not null,
    text        text        not null,
    language    varchar(2),
    saved_at    timestamptz,
    saved_by    text,
    unique (answer_id, version)
);

-- It writes as the owner: the service itself adds nothing to a history, and changes nothing of it.
create function keep_answer_version() returns trigger
    language plpgsql security definer set search_path from current as $$
begin
    insert into answer_version (answer_id, question_id, version, content, text, language, saved_at, saved_by)
    values (new.id, new.question_id, new.version, new.content, new.text, new.language, new.saved_at, new.saved_by);
    return null;
end $$;

create trigger kept_when_issued after insert on answer for each row
    when (new.saved_at is not null or new.text <> '' or new.content <> '{}')
    execute function keep_answer_version();

-- A step to a later version of the questionnaire is no save, though the answer's version moves with it.
create trigger kept_when_saved after update on answer for each row
    when ((new.content, new.text, new.language, new.saved_at, new.saved_by)
          is distinct from (old.content, old.text, old.language, old.saved_at, old.saved_by))
    execute function keep_answer_version();

insert into answer_version (answer_id, question_id, version, content, text, language, saved_at, saved_by)
select id, question_id, version, content, text, language, saved_at, saved_by from answer where saved_at is not null;

create function refuse_change_of_answer_version() returns trigger language plpgsql as $$
begin
    raise exception 'what was saved once is unchangeable';
end $$;

create trigger unchangeable_answer_version before update or delete on answer_version
    for each row execute function refuse_change_of_answer_version();

revoke insert, update, delete on answer_version from ${serviceRole};

-- A history is its Party's, and a delegate's who has the question now; also when the reply is public, nobody else's.
create view answer_in_hand with (security_invoker = true) as
select id from answer
where reply_id in (select id from own_reply)
   or (reply_id, question_id) in (select reply_id, question_id from delegated_answer);

alter table answer_version enable row level security;

create policy readable on answer_version for select using (answer_id in (select id from answer_in_hand));
