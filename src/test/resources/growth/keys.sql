-- One thing of each kind in round 2, of FRA where it is a Party's, by the name that stands for it in reads.txt.
with fra as (select id from reply where round_number = 2 and party_iso3 = 'FRA'),
     chapters as (select c.id from chapter c join report r on r.id = c.report_id where r.round_number = 2),
     own as (select id from stakeholder_submission where round_number = 2 and organisation = 'Demonstration NGO'),
     public as (select id from submission_copy where round_number = 2 and party_iso3 is null order by id limit 1)
select 'account' as name, min(id::text) as id from account where login = 'focal-point-fra'
union all select 'event', min(id::text) from event where round_number = 2 and audience = 'PUBLIC'
union all select 'organisation', min(id::text) from organisation
union all select 'contribution', min(id::text) from child_contribution where round_number = 2
union all select 'extract', min(id::text) from child_extract where round_number = 2 and state = 'PUBLISHED'
union all select 'statement', min(id::text) from child_statement where round_number = 2 and not disclosed
union all select 'finding', min(id::text) from finding where round_number = 2
union all select 'exercise', min(id::text) from coding_exercise where round_number = 2
union all select 'unit', min(u.id::text) from coding_unit u join coding_exercise e on e.id = u.exercise_id where e.round_number = 2
union all select 'appointment', min(id::text) from rapporteur_appointment where round_number = 2
union all select 'evidence', min(e.id::text) from evidence e join finding f on f.text_id = e.cited_text_id
    where e.round_number = 2 and f.withdrawn_id is null
union all select 'forwarding', min(id::text) from submission_copy where round_number = 2 and party_iso3 = 'FRA'
union all select 'attachment', min(a.id::text) from attachment a join fra on fra.id = a.holder_id
union all select 'clarification', min(c.id::text) from clarification c join fra on fra.id = c.reply_id
union all select 'comment', min(c.id::text) from internal_comment c join fra on fra.id = c.reply_id
union all select 'comments', min(id::text) from comment_period where round_number = 2 and party_iso3 = 'FRA' and state = 'RELEASED'
union all select 'delegation', min(d.id::text) from delegation d join fra on fra.id = d.reply_id
union all select 'practice', min(p.id::text) from practice p join chapters c on c.id = p.chapter_id
union all select 'tracked', min(h.recommendation_id::text) from recommendation_change h
    join recommendation r on r.id = h.recommendation_id where r.round_number = 2
union all select 'editorial', min(s.id::text) from statement s join chapters c on c.id = s.chapter_id
union all select 'tally', min(t.id::text) from tally t join report r on r.id = t.report_id where r.round_number = 2
union all select 'submission', min(id::text) from own
union all select 'study', min(a.id::text) from attachment a join own on own.id = a.holder_id
union all select 'inquiry', min(i.id::text) from inquiry i join own on own.id = i.submission_id
union all select 'copy', min(id::text) from public
union all select 'copied', min(a.id::text) from attachment a join public on public.id = a.holder_id
-- A moment in the middle of the trail.
union all (select 'moment', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
           from trail_entry order by id offset (select count(*) / 2 from trail_entry) limit 1)
-- The cursor of a page in the middle of the trail, as the service writes one.
union all (select 'middle', rtrim(translate(replace(encode(convert_to('/trail ' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ' ' || id, 'UTF8'), 'base64'), E'\n', ''), '+/', '-_'), '=')
           from trail_entry order by id offset (select count(*) / 2 from trail_entry) limit 1)
