create extension if not exists btree_gist;

create table organisation (
    id               uuid         primary key,
    version          integer      not null,
    name             varchar(200) not null,
    kind             varchar(40)  not null check (kind in ('NGO', 'NATIONAL_HUMAN_RIGHTS_INSTITUTION', 'OMBUDSPERSON',
                                                           'INTERNATIONAL_BODY', 'ACADEMIC', 'PRIVATE_SECTOR', 'OTHER')),
    about            text         not null,
    contact_given    text         not null,
    contact_family   text         not null,
    contact_email    text         not null,
    contact_language varchar(2)   not null check (contact_language in ('EN', 'FR')),
    status           varchar(16)  not null check (status in ('REGISTERED', 'APPROVED', 'DECLINED')),
    registered_at    timestamptz  not null,
    decided_at       timestamptz,
    decided_by       text,
    reason           text,
    check ((status = 'REGISTERED') = (decided_at is null)),
    check ((status = 'DECLINED') = (reason is not null))
);

create index organisation_by_status on organisation (status, id);

-- What an organisation says is shown under its name, so no two that take part share one.
create unique index organisation_approved on organisation (lower(name)) where status = 'APPROVED';

create table account (
    id            uuid         primary key,
    version       integer      not null,
    login         varchar(100) not null unique,
    kind          varchar(8)   not null check (kind in ('PERSON', 'SYSTEM')),
    role          varchar(20)  not null check (role in ('COMMITTEE_MEMBER', 'RAPPORTEUR', 'FOCAL_POINT', 'DELEGATE',
                                                        'STAKEHOLDER', 'FACILITATOR')),
    party_iso3    varchar(3)   references party,
    organisation  varchar(200),
    name          text         not null,
    email         text,
    language      varchar(2)   check (language in ('EN', 'FR')),
    since         timestamptz  not null,
    until         timestamptz  check (until >= since),
    suspended_at  timestamptz,
    reason        text,
    invitation    varchar(12)  check (invitation in ('DUE', 'SENT', 'UNDELIVERED')),
    invitation_at timestamptz,
    invited_by    text         not null,
    check ((role in ('FOCAL_POINT', 'DELEGATE')) = (party_iso3 is not null)),
    check ((role in ('STAKEHOLDER', 'FACILITATOR')) = (organisation is not null)),
    check (kind = 'PERSON' or role in ('FOCAL_POINT', 'STAKEHOLDER')),
    check (kind = 'PERSON' or invitation is null),
    -- One person speaks for a Party at a time.
    constraint one_focal_point exclude using gist (party_iso3 with =, tstzrange(since, until) with &&)
        where (role = 'FOCAL_POINT' and kind = 'PERSON')
);

create index account_by_party on account (party_iso3, id);
create index account_by_organisation on account (organisation, id);
create index account_by_role on account (role, id);
create index account_by_invitation on account (invitation, id);

-- Logins of which Keycloak may not have heard the last word yet.
create table identity_intent (
    login      varchar(100) primary key,
    written_at timestamptz  not null,
    due_at     timestamptz  not null
);

create index identity_intent_due on identity_intent (due_at);

-- What the kernel asks at the beginning of each transaction: whom the account with this login is, and whether now.
create function standing(asked_login text, asked_at timestamptz)
    returns table (state text, role text, party text, organisation text) language sql stable as $$
    select case when until <= asked_at then 'ENDED'
                when suspended_at is not null then 'SUSPENDED'
                when since > asked_at then 'COMING'
                else 'IN_FORCE' end,
           lower(replace(account.role, '_', '-')),
           coalesce(party_iso3, ''),
           coalesce(account.organisation, '')
    from account where login = asked_login
$$;
