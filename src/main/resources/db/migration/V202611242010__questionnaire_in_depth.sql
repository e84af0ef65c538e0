-- A question's content is one document: it is written, read and compared as a whole, and stays as it was adopted. What
-- is searched by is read off it, so that the two cannot part.
alter table questionnaire add column title jsonb;
alter table questionnaire add column sections jsonb not null default '[]';
alter table questionnaire add column adoption jsonb;
update questionnaire set title = jsonb_build_object('en', title_en, 'fr', title_fr);
alter table questionnaire alter column title set not null;
alter table questionnaire alter column sections drop default;
alter table questionnaire drop column title_en, drop column title_fr;

alter table question add column content jsonb;
update question set content = jsonb_strip_nulls(jsonb_build_object(
    'number', number,
    'kind', kind,
    'chapter', chapter,
    'audiences', case when kind <> 'GROUP' then '["STATE", "STAKEHOLDER"]'::jsonb end,
    'text', jsonb_build_object('en', text_en, 'fr', text_fr),
    'guidance', case when guidance_en is not null then jsonb_build_object('en', guidance_en, 'fr', guidance_fr) end,
    'required', case when kind <> 'GROUP' then true end,
    'explanation', case when kind = 'YES_NO' then 'OPTIONAL' end));
drop view submitted_answer_key;
alter table question drop column number, drop column kind, drop column chapter,
    drop column text_en, drop column text_fr, drop column guidance_en, drop column guidance_fr;
alter table question alter column content set not null;
alter table question
    add column number  varchar(8)  not null generated always as (content ->> 'number') stored,
    add column kind    varchar(16) not null generated always as (content ->> 'kind') stored,
    add column chapter varchar(8)  not null generated always as (content ->> 'chapter') stored;
alter table question add unique (questionnaire_id, number) deferrable initially deferred;
alter table question add check (kind in ('GROUP', 'YES_NO', 'YES_NO_PARTLY', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE',
    'SHORT_TEXT', 'TEXT', 'NUMBER', 'DATE', 'YEAR', 'TABLE', 'LINKS', 'FILES'));

create view submitted_answer_key as
select a.id, r.round_number, r.party_iso3 as party, q.number as question, s.number as submission
from submitted_answer a
join submission s on s.id = a.submission_id
join reply r on r.id = s.reply_id
join question q on q.id = a.question_id;

-- A published version stays as it is, whoever writes.
create function refuse_change_of_published_questionnaire() returns trigger language plpgsql as $$
begin
    raise exception 'a published version of a questionnaire is unchangeable';
end $$;

create trigger unchangeable_questionnaire before update or delete on questionnaire
    for each row when (old.published_at is not null) execute function refuse_change_of_published_questionnaire();

create function refuse_change_of_published_question() returns trigger language plpgsql as $$
begin
    if exists (select 1 from questionnaire
               where id in (new.questionnaire_id, old.questionnaire_id) and published_at is not null) then
        raise exception 'a published version of a questionnaire is unchangeable';
    end if;
    return coalesce(new, old);
end $$;

create trigger unchangeable_question before insert or update or delete on question
    for each row execute function refuse_change_of_published_question();

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

-- An answer's content is one document too; a text stands beside it.
alter table answer add column content jsonb not null default '{}';
update answer set content = jsonb_build_object('value', value) where value is not null;
alter table answer alter column content drop default, drop column value;

alter table submitted_answer disable trigger unchangeable_submitted_answer;
alter table submitted_answer add column content jsonb not null default '{}';
update submitted_answer set content = jsonb_build_object('value', value) where value is not null;
alter table submitted_answer alter column content drop default, drop column value;
alter table submitted_answer enable trigger unchangeable_submitted_answer;
revoke update, delete on questionnaire_edit from ${serviceRole};

-- A Party that moves its reply to a later version gets an empty answer to each new question.
create policy moved on answer for insert with check (reply_id in (select id from own_reply));
