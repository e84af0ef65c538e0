-- Fills round 2 of the demonstration, as a round is in the end: each reply answered, submitted and published but that of
-- ITA, with everything that hangs on replies, submissions of stakeholders and sessions with children. Run by the
-- superuser, whom no fence holds; guards and triggers work as ever.

update answer set content = '{}', text = repeat('What the Party does about it, in some detail. ', 8), language = 'EN',
    saved_at = '2026-01-02', saved_by = 'focal-point-' || lower(party_iso3), version = version + 1
where saved_at is null;
update answer set text = text || ' Said again.', version = version + 1;

-- One answer was saved again and again, and ended as it was.
do $$
begin
    for save in 1..400 loop
        update answer a set text = case when save % 2 = 1 then a.text || ' So.' else left(a.text, -4) end,
                            version = a.version + 1
        from reply r, question q
        where r.id = a.reply_id and r.party_iso3 = 'FRA' and q.id = a.question_id and q.number = '9.1';
    end loop;
end $$;

insert into answer_translation
    (id, version, answer_id, party_iso3, language, text, of_version, saved_at, saved_by)
select uuidv7(), 0, a.id, a.party_iso3, 'fr', 'La même chose', 1, a.saved_at, a.saved_by
from answer a where a.text <> '';

insert into submission (id, reply_id, party_iso3, party_name_en, party_name_fr, number, questionnaire_id, submitted_at,
                        submitted_by, submitted_by_name, due, late, sealed, sha256)
select uuidv7(), r.id, r.party_iso3, 'Party', 'Partie', s, r.questionnaire_id, '2026-01-03', 'focal-point', 'Focal Point', '2026-01-04',
       false, repeat('The sealed form of a reply. ', 1500), repeat('0', 64)
from reply r cross join generate_series(1, 2) s
where r.party_iso3 <> 'ITA' and r.submissions < s;

insert into submitted_answer (id, submission_id, party_iso3, question_id, content, text, language, answer_version,
                              saved_at, saved_by, translations)
select uuidv7(), s.id, s.party_iso3, a.question_id, a.content, a.text, a.language, a.version, a.saved_at, a.saved_by, '[]'
from submission s join answer a on a.reply_id = s.reply_id
where not exists (select from submitted_answer x where x.submission_id = s.id);

insert into publication (id, reply_id, party_iso3, submission, questionnaire_id, submitted_at, published_at, published_by)
select uuidv7(), s.reply_id, s.party_iso3, s.number, s.questionnaire_id, s.submitted_at, '2026-01-05', 'secretariat'
from submission s
where not exists (select from publication p where p.reply_id = s.reply_id and p.submission = s.number);

insert into published_answer (id, publication_id, party_iso3, question_id, content, text, language, withheld_for,
                              translations)
select uuidv7(), p.id, p.party_iso3, a.question_id, a.content, a.text, a.language, '{}', a.translations
from publication p
join submission s on s.reply_id = p.reply_id and s.number = p.submission
join submitted_answer a on a.submission_id = s.id
where not exists (select from published_answer x where x.publication_id = p.id);

insert into withheld_passage (publication_id, ordinal, withheld_question, withheld_passage, withheld_ground)
select id, 0, '9.1', 'a name', 'Personal data' from publication;

update reply set status = 'PUBLISHED', submissions = 2, submitted_at = '2026-01-03', published_submission = 2,
    published_at = '2026-01-05', submitted_late = false, extensions = 1, due = '2026-02-02', take_downs = 5
where party_iso3 <> 'ITA';

insert into take_down (id, reply_id, party_iso3, number, submission, reason, everywhere, taken_at, taken_by)
select uuidv7(), r.id, r.party_iso3, n, 2, 'Asked for', false, '2026-01-06', 'secretariat'
from reply r cross join generate_series(1, 5) n where r.take_downs > 0;
insert into taken_down_passage (id, take_down_id, ordinal, withheld_question, withheld_passage, withheld_ground,
                                submissions)
select uuidv7(), t.id, o, '9.1', 'a word of ' || t.number || '.' || o, 'Personal data', '{1,2}'
from take_down t cross join generate_series(0, 1) o;
insert into passage_shown_again (publication_id, ordinal, shown_question, shown_passage, shown_reason)
select id, 0, '12', 'another name', 'Agreed' from publication;

insert into corrigendum (id, version, report_id, number, reason, status, opened_at, opened_by, closed_at, closed_by, closed_because)
select uuidv7(), 0, id, 1, 'A figure was wrong', 'WITHDRAWN', '2026-01-06', 'secretariat', '2026-01-06', 'secretariat', 'It was not'
from report where round_number = 2;
insert into place_correction (id, corrigendum_id, ordinal, place, wish, written_at, written_by)
select uuidv7(), c.id, o, '/paragraphs/' || o, '{"text": {"markdown": "Otherwise.", "citations": []}}', '2026-01-06', 'secretariat'
from corrigendum c cross join generate_series(1, 20) o;

-- A draft was tabled, and France proposed an amendment to each of its paragraphs, which Norway supports.
insert into tabled_draft (id, version, report_id, number, title, state, closes_at, tabled_at, tabled_by, closed_at, closed_by)
select uuidv7(), 1, id, 1, 'A draft', 'CLOSED', '2026-01-06', '2026-01-05', 'secretariat', '2026-01-06', 'secretariat'
from report where round_number = 2;
insert into closing_move (id, draft_id, number, former_limit, new_limit, reason, moved_at, moved_by)
select uuidv7(), id, 1, '2026-01-05', '2026-01-06', 'Asked for', '2026-01-05', 'secretariat' from tabled_draft;
insert into tabled_text (id, draft_id, ordinal, kind, place, chapter, part_id, text_id)
select uuidv7(), d.id, p.number, 'PARAGRAPH', '/paragraphs/' || p.number, c.numeral, p.id, p.text_id
from tabled_draft d join paragraph p on p.report_id = d.report_id join chapter c on c.id = p.chapter_id;
insert into amendment (id, version, report_id, number, draft_id, text_id, draft_number, ordinal, party_iso3, kind, wording, justification, revision, steps,
                       proposed_at, state, because, decided_at, decided_by)
select uuidv7(), 1, d.report_id, row_number() over (order by t.ordinal), d.id, t.id, 1, t.ordinal, 'FRA', 'REPLACE', 'Otherwise.', 'Clearer', 1, 2,
       '2026-01-05', 'REJECTED', 'It is clear', '2026-01-06', 'secretariat' from tabled_draft d join tabled_text t on t.draft_id = d.id;
insert into amendment_step (id, amendment_id, number, kind, draft, wording, reason, done_at, done_by)
select uuidv7(), a.id, n, case n when 1 then 'PROPOSED' else 'REJECTED' end, 1, null, 'So it is', '2026-01-05', 'somebody'
from amendment a cross join generate_series(1, 2) n;
insert into amendment_support (id, amendment_id, party_iso3, joined_at, joined_by)
select uuidv7(), id, 'NOR', '2026-01-05', 'somebody' from amendment;

insert into extension (id, reply_id, party_iso3, number, for_all, asked_by, granted_by, granted_at, former_limit,
    new_limit, reason)
select uuidv7(), id, party_iso3, 1, false, 'Ministry', 'secretariat', '2026-01-01', '2026-02-01', '2026-02-02', 'Asked for'
from reply where extensions = 1;

insert into delegation (id, version, reply_id, party_iso3, delegate, sections, state, given_by, given_at)
select uuidv7(), 0, r.id, r.party_iso3, 'delegate-' || lower(r.party_iso3), '{A}', 'GIVEN', 'focal-point', '2026-01-01'
from reply r;
insert into delegation_question (delegation_id, questions_id)
select d.id, a.question_id from delegation d join answer a on a.reply_id = d.reply_id
join question q on q.id = a.question_id where q.ordinal % 2 = 0;

insert into internal_comment (id, reply_id, party_iso3, question, text, written_at, written_by)
select uuidv7(), r.id, r.party_iso3, q.number, 'To be looked at', '2026-01-01', 'focal-point'
from reply r join question q on q.questionnaire_id = r.questionnaire_id;

insert into clarification (id, version, reply_id, round_number, party_iso3, submission, question, state, messages, asked_at,
                           last_message_at)
select uuidv7(), 0, r.id, r.round_number, r.party_iso3, 1, q.number, case when q.ordinal % 6 = 0 then 'ASKED' else 'ANSWERED' end, 2,
       '2026-01-06', '2026-01-07'
from reply r join question q on q.questionnaire_id = r.questionnaire_id
where r.party_iso3 <> 'ITA' and q.ordinal % 3 = 0;
insert into clarification_message (id, clarification_id, party_iso3, number, side, text, written_at, written_by)
select uuidv7(), c.id, c.party_iso3, n, case n when 1 then 'SECRETARIAT' else 'PARTY' end, 'What is meant?',
       '2026-01-06', 'somebody'
from clarification c cross join generate_series(1, 2) n;

-- A file for each reply and each submission of a stakeholder is small here: its bytes are read by its key alone.
insert into attachment (id, version, holder_id, name, media_type, size, sha256, preview_blanked, uploaded_at, uploaded_by)
select uuidv7(), 0, r.id, 'law-' || n || '.pdf', 'application/pdf', 4, repeat('0', 64), false, '2026-01-01',
       'focal-point'
from reply r cross join generate_series(1, 5) n;
insert into sealed_attachment (submission_id, attachment_id)
select s.id, a.id from submission s join attachment a on a.holder_id = s.reply_id;
insert into published_attachment (publication_id, attachment_id)
select p.id, a.id from publication p join attachment a on a.holder_id = p.reply_id where a.name <> 'law-5.pdf';

-- Submissions of forty organisations: the one of the demonstration, again and again.
create temporary table more as
select uuidv7() as id, 'Organisation ' || n as organisation, n from generate_series(1, 40) n;
insert into stakeholder_submission (id, version, round_number, questionnaire_id, organisation, kind, language, status,
    late, due, submitted_at, published_at, decided_at, decided_by, anonymity, anonymity_asked_because,
    anonymity_decided_because)
select m.id, 0, s.round_number, s.questionnaire_id, m.organisation, s.kind, s.language, s.status, s.late, s.due,
       s.submitted_at, s.published_at, s.decided_at, s.decided_by, case when n % 4 = 0 then 'GRANTED' else 'NONE' end,
       case when n % 4 = 0 then 'Danger' end, case when n % 4 = 0 then 'So it is' end
from stakeholder_submission s cross join more m;
set session_replication_role = replica;
insert into stakeholder_answer (id, submission_id, organisation, question_id, content, text)
select uuidv7(), m.id, m.organisation, q.id, '{}', 'What we see of it' from more m cross join question q
where q.ordinal % 4 = 0;
insert into stakeholder_comment (id, submission_id, organisation, ordinal, party_iso3, of_submission, question_id, text)
select uuidv7(), m.id, m.organisation, row_number() over (partition by m.id) + 1, r.party_iso3, 1, a.question_id,
       'It is otherwise'
from more m join reply r on hashtext(r.party_iso3 || m.n) % 3 = 0
join lateral (select question_id from answer where reply_id = r.id order by question_id limit 1) a on true;
set session_replication_role = origin;
insert into stakeholder_seal (submission_id, organisation, submitted_by, submitted_by_name, sealed, sha256)
select id, organisation, 'stakeholder', 'Somebody', 'The sealed form', repeat('0', 64) from more;
insert into submission_copy (id, version, submission_id, round_number, questionnaire_id, party_iso3, organisation, kind,
                             language, late, submitted_at, made_at, made_by)
select gen_random_uuid(), 0, s.id, s.round_number, s.questionnaire_id, p.party, s.organisation, s.kind, s.language, false,
       s.submitted_at, '2026-01-08', 'secretariat'
from stakeholder_submission s cross join (values (null), ('FRA'), ('RUS')) p (party)
where s.organisation in (select organisation from more);
insert into copied_answer (id, copy_id, question_id, content, text)
select gen_random_uuid(), c.id, a.question_id, a.content, a.text
from submission_copy c join stakeholder_answer a on a.submission_id = c.submission_id
where c.organisation in (select organisation from more);
insert into copied_comment (id, copy_id, ordinal, party_iso3, of_submission, question_id, text)
select gen_random_uuid(), c.id, k.ordinal, k.party_iso3, k.of_submission, k.question_id, k.text
from submission_copy c join stakeholder_comment k on k.submission_id = c.submission_id
where c.organisation in (select organisation from more) and (c.party_iso3 is null or c.party_iso3 = k.party_iso3);
insert into reaction (id, copy_id, number, language, text, written_at, written_by)
select uuidv7(), id, 1, 'EN', 'We see it so', '2026-01-09', 'focal-point' from submission_copy where party_iso3 is not null;
insert into copied_reaction (id, copy_id, party_iso3, language, text, written_at)
select uuidv7(), id, 'FRA', 'EN', 'We see it so', '2026-01-09' from submission_copy where party_iso3 is null;
insert into copy_take_down (id, copy_id, number, reason, taken_at, taken_by)
select uuidv7(), id, n, 'Asked for', '2026-01-10', 'secretariat'
from submission_copy cross join generate_series(1, 5) n where party_iso3 is null;
insert into copy_taken_down_passage (take_down_id, ordinal, withheld_question, withheld_passage, withheld_ground)
select id, o, '12', 'a word of ' || number || '.' || o, 'Personal data'
from copy_take_down cross join generate_series(0, 1) o;
insert into inquiry (id, version, submission_id, organisation, text, asked_at, asked_by)
select uuidv7(), 0, s.id, s.organisation, 'Who is meant?', '2026-01-06', 'secretariat' from stakeholder_submission s;
insert into attachment (id, version, holder_id, name, media_type, size, sha256, preview_blanked, uploaded_at, uploaded_by)
select uuidv7(), 0, s.id, 'study.pdf', 'application/pdf', 4, repeat('0', 64), false, timestamptz '2026-01-01', 'stakeholder'
from stakeholder_submission s
union all
select uuidv7(), 0, c.id, 'study.pdf', 'application/pdf', 4, repeat('0', 64), false, '2026-01-01', 'secretariat'
from submission_copy c;
insert into sealed_attachment (submission_id, attachment_id)
select s.id, a.id from stakeholder_submission s join attachment a on a.holder_id = s.id;
insert into stakeholder_extension (id, round_number, number, organisation, granted_by, granted_at, former_limit,
                                   new_limit, reason)
select uuidv7(), 2, n, case when n > 5 then 'Organisation ' || n end, 'secretariat', '2026-01-01', '2026-02-01',
       '2026-02-02', 'Asked for' from generate_series(1, 30) n;
insert into attachment_chunk (attachment_id, ordinal, bytes) select id, 0, '%PDF' from attachment;

-- Statements of children, one of ten disclosed and one of ten made an extract of.
insert into child_statement (id, version, round_number, contribution_id, question, chapter, medium, state, disclosed,
                             sealed, reported_by, reported_at)
select uuidv7(), 0, 2, c.id, case when n % 2 = 0 then '9.1' end, 'II', 'MESSAGE',
       case when n % 3 = 0 then 'REPORTED' else 'CONFIRMED' end, n % 10 = 0, '\x00', c.reported_by, '2026-01-01'
from child_contribution c cross join generate_series(1, 30) n;
insert into abuse_disclosure (statement_id, version, round_number, source, state, received_at)
select id, 0, 2, 'SCREEN', 'OPEN', '2026-01-01' from child_statement s where disclosed
    and not exists (select from abuse_disclosure d where d.statement_id = s.id);
insert into abuse_disclosure_steps (abuse_disclosure_statement_id, ordinal, steps_step, steps_taken_on, steps_recorded_at,
                                    steps_recorded_by)
select statement_id, 0, 'REFERRED', '2026-01-02', '2026-01-02', 'officer' from abuse_disclosure d
where not exists (select from abuse_disclosure_steps t where t.abuse_disclosure_statement_id = d.statement_id);
insert into child_extract (id, version, round_number, statement_id, question, chapter, medium, language, text, state,
                           made_at, published_at, withdrawn_at)
select gen_random_uuid(), 0, 2, s.id, s.question, s.chapter, s.medium, 'EN',
       case when s.question is null then 'We want to be asked' end,
       case when s.question is null then 'PUBLISHED' else 'WITHDRAWN' end, '2026-01-03', '2026-01-04',
       case when s.question is null then null else '2026-01-05'::timestamptz end
from child_statement s where s.state = 'CONFIRMED' and not s.disclosed
    and not exists (select from child_extract e where e.statement_id = s.id);

-- Findings on each Party, more than the demonstration has, with a text and a citation each.
create temporary table found as
select uuidv7() as id, uuidv7() as text_id, r.party_iso3, q.id as question_id
from round_roster x join reply r on r.round_number = x.round_number and r.party_iso3 = x.roster_party_iso3
join question q on q.questionnaire_id = r.questionnaire_id where q.ordinal % 5 = 0;
insert into cited_text (id, markdown) select text_id, 'It is so. [^1]' from found;
insert into citation (cited_text_id, ordinal, lines_mark, lines_kind, lines_target)
select f.text_id, 0, '1', 'PARAGRAPH', p.id
from (select text_id, row_number() over (order by id) as place from found) f
join paragraph p on p.number = (select number from paragraph order by number offset f.place % (select count(*) from paragraph) limit 1);
insert into finding (id, version, round_number, party_iso3, question_id, nature, text_id, published_at)
select id, 0, 2, party_iso3, question_id, 'NEUTRAL', text_id, '2026-01-10' from found;
-- Each rests on the answer, quotes it, and one of forty no longer stands.
create temporary table resting as
select uuidv7() as id, f.text_id, f.party_iso3, q.number as question, s.number as submission, a.id as target,
       row_number() over (order by f.id) as place
from found f join question q on q.id = f.question_id join reply r on r.round_number = 2 and r.party_iso3 = f.party_iso3
join submission s on s.reply_id = r.id and s.number = r.submissions
join submitted_answer a on a.submission_id = s.id and a.question_id = f.question_id;
insert into citation (cited_text_id, ordinal, lines_kind, lines_target) select text_id, 1, 'ANSWER', target from resting;
insert into evidence (id, cited_text_id, ordinal, round_number, party_iso3, question, submission, target, quoted, shown,
                      taken_down, mark)
select id, text_id, 1, 2, party_iso3, question, submission, target, true, true, false, '[not public]' from resting;
insert into quoted_words (evidence_id, party_iso3, words, shown) select id, party_iso3, 'It is so', true from resting;
insert into quoted_place (evidence_id, party_iso3, field, occurrence, before, after, sha256)
select id, party_iso3, '/text', 1, '', '', '' from resting;
insert into evidence_standing (id, version, evidence_id, cited_text_id, party_iso3, round_number, audience, state, submission,
                               digest, waits, since)
select uuidv7(), 0, id, text_id, party_iso3, 2, audience, case place % 40 when 1 then 'GONE' else 'SAME' end, submission, '', place % 40 = 1,
       '2026-01-10' from resting cross join (values ('SEALED'), ('PUBLIC')) audiences (audience);
drop table resting;

insert into finding_step (id, finding_id, text_id, kind, nature, party_iso3, question_id, taken_by, taken_at)
select uuidv7(), id, text_id, 'WRITTEN', 'NEUTRAL', party_iso3, question_id, 'secretariat', '2026-01-09' from found;

-- To each Party some of them lay open, with a comment and an answer each, and some lie open still.
create temporary table opened as
select f.*, row_number() over (partition by party_iso3 order by id) as place from found f;
insert into comment_period (id, version, round_number, party_iso3, state, due, opened_at, opened_by, sent_at, sent_by, late,
                            released_at, released_by)
select uuidv7(), 2, 2, party_iso3, 'RELEASED', '2026-01-12', '2026-01-10', 'secretariat', '2026-01-11', 'focal-point', false,
       '2026-01-12', 'secretariat' from opened where place = 1;
insert into comment_period (id, version, round_number, party_iso3, state, due, opened_at, opened_by)
select uuidv7(), 0, 2, party_iso3, 'OPEN', '2026-01-12', '2026-01-10', 'secretariat' from opened where place = 1;
insert into commented_finding (id, period_id, party_iso3, round_number, place, finding_id, question_id, text_id)
select uuidv7(), p.id, o.party_iso3, 2, o.place, o.id, o.question_id, o.text_id
from opened o join comment_period p on p.party_iso3 = o.party_iso3 where o.place <= 20;
insert into finding_comment (id, period_id, commented_id, party_iso3, number, kind, text, written_at, written_by, sent)
select uuidv7(), f.period_id, f.id, f.party_iso3, 1, 'COMMENT', 'It is not so.', '2026-01-11', 'focal-point',
       p.state = 'RELEASED' from commented_finding f join comment_period p on p.id = f.period_id;
insert into comment_answer (id, period_id, commented_id, party_iso3, number, disposition, reason, answered_at, answered_by)
select uuidv7(), f.period_id, f.id, f.party_iso3, 1, 'NOT_TAKEN', 'It is so.', '2026-01-12', 'secretariat'
from commented_finding f join comment_period p on p.id = f.period_id and p.state = 'RELEASED';
drop table opened;

-- Delegations that report on questions.
insert into rapporteur_appointment (id, version, round_number, country, country_name_en, country_name_fr, questions,
                                    from_day,
                                    appointed_by, appointed_at)
select uuidv7(), 0, 2, 'CAN', 'Canada', 'Canada', array[n::text], '2026-01-01', 'secretariat', '2026-01-01'
from generate_series(1, 16) n;
insert into rapporteur_person (appointment_id, login)
select id, case when questions[1] = '1' then 'rapporteur' else 'rapporteur-' || questions[1] end from rapporteur_appointment;
drop table more, found;

insert into compilation_revision (id, round_number, question, number, issued_at, issued_by)
select uuidv7(), 2, '9', n, '2026-01-08', 'secretariat' from generate_series(1, 2) n;
insert into compilation_part (revision_id, place, parts_source, parts_question, parts_party, parts_submission, parts_record,
                              parts_sha256)
select r.id, row_number() over (partition by r.id order by a.id) - 1, 'STATE', q.number, a.party_iso3, p.submission, a.id,
       repeat('0', 64)
from compilation_revision r
join question q on q.number like '9.%'
join published_answer a on a.question_id = q.id
join publication p on p.id = a.publication_id and p.submission = 2;
-- A codebook in two versions, a code on each finding, and an exercise in which two have coded each Party's answer to 9.1.
insert into code (id, round_number, key, ordinal, retired)
select uuidv7(), 2, key, place, false from unnest(array['GAP', 'IN_LINE']) with ordinality as named (key, place);
insert into codebook_version (id, round_number, number, written_at, written_by, reason, changes, codes)
select uuidv7(), 2, n, '2026-01-06', 'secretariat', 'Learnt', '{"added": ["GAP", "IN_LINE"], "revised": [], "retired": [],
       "removed": [], "reordered": false}', (select jsonb_agg(jsonb_build_object('key', key, 'retired', false,
       'name', '{"en": "Name", "fr": "Nom"}'::jsonb, 'definition', '{"en": "Meaning", "fr": "Sens"}'::jsonb)) from code)
from generate_series(1, 2) n;
insert into finding_code (id, finding_id, code_id, given_at, given_by)
select uuidv7(), f.id, c.id, '2026-01-07', 'secretariat' from finding f join code c on c.key = 'GAP' where not f.released;
insert into coding_exercise (id, version, round_number, questions, mode, codebook, settler, state, units, opened_at,
                             opened_by, compared_at, compared_by)
values (uuidv7(), 1, 2, '{9.1}', 'ONE', 2, 'secretariat', 'COMPARED', 42, '2026-01-07', 'secretariat', '2026-01-08',
        'secretariat');
insert into coding_exercise_code (exercise_id, code_id, ordinal)
select e.id, c.id, c.ordinal - 1 from coding_exercise e cross join code c;
insert into coder (id, exercise_id, login, open)
select uuidv7(), e.id, login, false from coding_exercise e cross join unnest(array['rapporteur', 'secretariat']) login;
insert into coding_unit (id, version, exercise_id, party_iso3, question, submission, answer_id, outcome)
select uuidv7(), 1, e.id, r.party_iso3, '9.1', s.number, a.id, 'AGREED' from coding_exercise e cross join reply r
join submission s on s.reply_id = r.id and s.number = r.submissions
join submitted_answer a on a.submission_id = s.id join question q on q.id = a.question_id and q.number = '9.1';
insert into unit_coding (id, version, exercise_id, unit_id, coder, coded_at)
select uuidv7(), 0, u.exercise_id, u.id, c.login, '2026-01-07' from coding_unit u join coder c on c.exercise_id = u.exercise_id;
insert into unit_coding_code (unit_coding_id, code_id)
select u.id, c.id from unit_coding u join code c on c.key = case when hashtext(u.unit_id::text) % 2 = 0 then 'GAP' else 'IN_LINE' end;
-- What is in the report stands as it was published, too.
select set_config('caller.secretariat', 'true', false);
select release_factsheets((select id from report where round_number = 2), array(select iso3 from party));
select set_config('caller.secretariat', '', false);
