-- An answer that was taken from a submission to an earlier round says so until it is saved or confirmed; until then nobody
-- has said it for this round.
alter table answer
    add prefilled_from_round      integer references round,
    add prefilled_from_submission integer,
    add check (num_nulls(prefilled_from_round, prefilled_from_submission) in (0, 2)),
    add check (prefilled_from_round is null or saved_at is null);
