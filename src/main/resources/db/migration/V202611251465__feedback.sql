-- The extracts of a facilitator's own sessions, for telling the children: the owner's view, which shows neither what was
-- set aside, withdrawn or disclosed, nor words that are not public.
create view session_extract as
select e.id, e.round_number, s.contribution_id, e.question, e.chapter, e.medium,
       case when e.state = 'PUBLISHED' then e.text end as text
from child_extract e
join child_statement s on s.id = e.statement_id
where e.state <> 'WITHDRAWN' and not s.disclosed and s.reported_by = caller_facilitator();
