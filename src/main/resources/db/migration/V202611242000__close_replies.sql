-- No time limit closes the replies of a round; the Secretariat does, and may reopen them for a reason.
alter table round
    add replies_closed_at        timestamptz,
    add replies_reopened_at      timestamptz,
    add replies_reopened_by      text,
    add replies_reopening_reason text,
    add check (replies_closed_at is null or status = 'LAUNCHED'),
    add check (num_nulls(replies_reopened_at, replies_reopened_by, replies_reopening_reason) in (0, 3));
