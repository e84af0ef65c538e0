-- A reply may be submitted more than once: what was submitted before stands, unchangeable, and each submission belongs to
-- the version of the questionnaire that it answers. While a Party corrects or supplements its reply, others go on
-- reading what was submitted last, and the public what was published last.
alter table reply drop constraint reply_status_check;
alter table reply add constraint reply_status_check
    check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'REVISION'));
alter table reply
    add submissions          integer not null default 0,
    add published_submission integer,
    add revision_cause       varchar(16) check (revision_cause in ('SUPPLEMENTED', 'RETURNED')),
    add revision_reason      text,
    add revision_by          text,
    add revision_since       timestamptz;
update reply set submissions = 1 where status <> 'DRAFT';
update reply set published_submission = 1 where status = 'PUBLISHED';
alter table reply alter column submissions drop default;
alter table reply
    add check ((submissions = 0) = (submitted_at is null)),
    add check (published_submission <= submissions),
    add check (num_nulls(revision_cause, revision_reason, revision_by, revision_since) in (0, 4)),
    add check ((status = 'REVISION') = (revision_since is not null));

alter table submission disable trigger unchangeable_submission;
alter table submission
    add questionnaire_id uuid references questionnaire,
    add reason           text;
update submission s set questionnaire_id = r.questionnaire_id from reply r where r.id = s.reply_id;
alter table submission alter column questionnaire_id set not null;
alter table submission enable trigger unchangeable_submission;

-- From which state of the Party's answer it was taken.
alter table submitted_answer disable trigger unchangeable_submitted_answer;
alter table submitted_answer
    add answer_version integer not null default 0,
    add saved_at       timestamptz,
    add saved_by       text;
alter table submitted_answer alter column answer_version drop default;
alter table submitted_answer enable trigger unchangeable_submitted_answer;

-- What the public reads of a submission: its answers without the passages that are withheld, each for a stated ground.
create table publication (
    id                uuid        primary key,
    reply_id          uuid        not null references reply,
    submission        integer     not null,
    questionnaire_id  uuid        not null references questionnaire,
    submitted_at      timestamptz not null,
    published_at      timestamptz not null,
    published_by      text        not null,
    unique (reply_id, submission)
);

create table published_answer (
    id             uuid    primary key,
    publication_id uuid    not null references publication,
    question_id    uuid    not null references question,
    content        jsonb   not null,
    text           text    not null,
    language       varchar(2),
    withheld_for   varchar(300)[] not null,
    unique (publication_id, question_id)
);

create table withheld_passage (
    publication_id    uuid       not null references publication,
    ordinal           integer    not null,
    withheld_question varchar(8) not null,
    withheld_passage  text,
    withheld_ground   text       not null,
    primary key (publication_id, ordinal)
);

insert into publication (id, reply_id, submission, questionnaire_id, submitted_at, published_at, published_by)
select gen_random_uuid(), s.reply_id, s.number, s.questionnaire_id, s.submitted_at, r.published_at, ''
from submission s join reply r on r.id = s.reply_id
where s.number = r.published_submission;

insert into published_answer (id, publication_id, question_id, content, text, language, withheld_for)
select gen_random_uuid(), p.id, a.question_id, a.content, a.text, a.language, '{}'
from publication p
join submission s on s.reply_id = p.reply_id and s.number = p.submission
join submitted_answer a on a.submission_id = s.id;

create function refuse_change_of_publication() returns trigger language plpgsql as $$
begin
    raise exception 'a publication is unchangeable';
end $$;

create trigger unchangeable_publication before update or delete on publication
    for each row execute function refuse_change_of_publication();
create trigger unchangeable_published_answer before update or delete on published_answer
    for each row execute function refuse_change_of_publication();
create trigger unchangeable_withheld_passage before update or delete on withheld_passage
    for each row execute function refuse_change_of_publication();

-- The fences. Of the working copy nobody but its Party and its delegates reads anything, in whatever state the reply is.
drop policy known on reply;
create policy known on reply for select
    using (party_iso3 = caller_party() or caller_is('overseer') or published_submission is not null
           or id in (select reply_id from delegated_answer));

drop policy readable on answer;
create policy readable on answer for select using (reply_id in (select id from own_reply));
drop view sealed_question;

-- Whose submissions the caller reads: its own, and as one who oversees, those of all.
create or replace view readable_reply with (security_invoker = true) as
select id from reply where party_iso3 = caller_party() or (caller_is('overseer') and submissions > 0);

alter table publication enable row level security;
create policy readable on publication for select using (true);
create policy published on publication for insert with check (caller_is('secretariat'));

alter table published_answer enable row level security;
create policy readable on published_answer for select using (true);
create policy published on published_answer for insert with check (caller_is('secretariat'));

-- What was withheld is told to those who read the submission.
alter table withheld_passage enable row level security;
create policy readable on withheld_passage for select
    using (publication_id in (select id from publication where reply_id in (select id from readable_reply)));
create policy withheld on withheld_passage for insert with check (caller_is('secretariat'));
