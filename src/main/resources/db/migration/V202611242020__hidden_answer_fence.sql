-- What others read of a submitted reply is what was sealed: an answer to a question that was not shown stays with its
-- Party. The view is the owner's; it tells which questions a submission holds, and nothing of the answers.
create view sealed_question as
select s.reply_id, a.question_id
from submission s join submitted_answer a on a.submission_id = s.id;

drop policy readable on answer;
create policy readable on answer for select
    using (reply_id in (select id from own_reply)
           or (reply_id in (select id from readable_reply)
               and exists (select 1 from sealed_question z
                           where z.reply_id = answer.reply_id and z.question_id = answer.question_id)));
