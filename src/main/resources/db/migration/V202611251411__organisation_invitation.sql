-- Organisations that the Secretariat invites. Of the secret that redeems an invitation only a digest is here; it has 256
-- random bits, so nobody finds it from that.
create table organisation_invitation (
    id            uuid         primary key,
    version       integer      not null,
    name          varchar(200) not null,
    kind          varchar(40)  not null check (kind in ('NGO', 'NATIONAL_HUMAN_RIGHTS_INSTITUTION', 'OMBUDSPERSON',
                                                        'INTERNATIONAL_OR_EUROPEAN_BODY', 'ACADEMIC', 'PRIVATE_SECTOR', 'OTHER')),
    email         text         not null,
    language      varchar(2)   not null check (language in ('EN', 'FR')),
    valid_until   timestamptz  not null,
    state         varchar(16)  not null check (state in ('OPEN', 'REDEEMED', 'WITHDRAWN')),
    invited_at    timestamptz  not null,
    invited_by    text         not null,
    secret_digest varchar(64)  unique,
    secret_at     timestamptz,
    closed_at     timestamptz,
    organisation  uuid         references organisation,
    reason        text,
    check (valid_until > invited_at),
    check ((secret_digest is null) = (secret_at is null)),
    check ((state = 'OPEN') = (closed_at is null)),
    check ((state = 'REDEEMED') = (organisation is not null)),
    check ((state = 'WITHDRAWN') = (reason is not null))
);

create index organisation_invitation_by_state on organisation_invitation (state, id);

create function refuse_change_of_closed_invitation() returns trigger language plpgsql as $$
begin
    raise exception 'an invitation that was redeemed or withdrawn stays so';
end $$;

create trigger closed_invitation before update on organisation_invitation
    for each row when (old.state <> 'OPEN') execute function refuse_change_of_closed_invitation();
revoke delete, truncate on organisation_invitation from ${serviceRole};

-- The Secretariat has all of them. Whoever shows a secret reaches the one open invitation that it belongs to, and can do
-- nothing but redeem it; so the fence needs no account of him.
create function shown_invitation() returns text language sql stable parallel safe
    return nullif(current_setting('caller.invitation', true), '');

alter table organisation_invitation enable row level security;

create policy handled on organisation_invitation using ((select caller_is('secretariat')));
create policy shown on organisation_invitation for select using (secret_digest = (select shown_invitation()));
create policy redeemed on organisation_invitation for update
    using (secret_digest = (select shown_invitation()) and state = 'OPEN')
    with check (secret_digest = (select shown_invitation()) and state = 'REDEEMED');
