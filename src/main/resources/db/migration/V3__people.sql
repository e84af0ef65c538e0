-- Who takes part: Parties, organisations, invitations, accounts.

-- The Parties to the Convention, from parties.csv of the project's sources (2026-11). That has no French: the French names are
-- those of the Council of Europe's French documents, with the article by usage (Andorre, Chypre, Malte, Monaco and Saint-Marin
-- have none), and were not checked against the Treaty Office. Dates marked UNCONFIRMED were
-- not checked against the Treaty Office: show them with that caveat and decide nothing by them. A round's Parties are
-- an adopted list and are never computed from these dates.

create table party (
    iso3                 varchar(3) primary key check (iso3 ~ '^[A-Z]{3}$'),
    iso2                 varchar(2) not null unique check (iso2 ~ '^[A-Z]{2}$'),
    version              integer not null default 0,
    name_en              text not null,
    name_fr              text not null,
    name_with_article_en text not null,
    name_with_article_fr text not null,
    instrument_deposited date not null,
    entry_into_force     date not null,
    date_confidence      varchar(16) not null check (date_confidence in ('DOCUMENTED', 'UNCONFIRMED'))
);

insert into party (iso3, iso2, name_en, name_fr, name_with_article_en, name_with_article_fr,
                   instrument_deposited, entry_into_force, date_confidence)
values
    ('ALB', 'AL', 'Albania', 'Albanie', 'Albania', 'l’Albanie', '2009-04-14', '2010-07-01', 'UNCONFIRMED'),
    ('AND', 'AD', 'Andorra', 'Andorre', 'Andorra', 'Andorre', '2014-04-30', '2014-08-01', 'DOCUMENTED'),
    ('ARM', 'AM', 'Armenia', 'Arménie', 'Armenia', 'l’Arménie', '2020-09-07', '2021-01-01', 'DOCUMENTED'),
    ('AUT', 'AT', 'Austria', 'Autriche', 'Austria', 'l’Autriche', '2011-02-25', '2011-06-01', 'DOCUMENTED'),
    ('AZE', 'AZ', 'Azerbaijan', 'Azerbaïdjan', 'Azerbaijan', 'l’Azerbaïdjan', '2019-12-18', '2020-04-01', 'UNCONFIRMED'),
    ('BEL', 'BE', 'Belgium', 'Belgique', 'Belgium', 'la Belgique', '2013-03-08', '2013-07-01', 'UNCONFIRMED'),
    ('BGR', 'BG', 'Bulgaria', 'Bulgarie', 'Bulgaria', 'la Bulgarie', '2011-12-15', '2012-04-01', 'UNCONFIRMED'),
    ('BIH', 'BA', 'Bosnia and Herzegovina', 'Bosnie-Herzégovine', 'Bosnia and Herzegovina', 'la Bosnie-Herzégovine', '2012-11-14', '2013-03-01', 'UNCONFIRMED'),
    ('CHE', 'CH', 'Switzerland', 'Suisse', 'Switzerland', 'la Suisse', '2014-03-18', '2014-07-01', 'DOCUMENTED'),
    ('CYP', 'CY', 'Cyprus', 'Chypre', 'Cyprus', 'Chypre', '2015-02-12', '2015-06-01', 'UNCONFIRMED'),
    ('CZE', 'CZ', 'Czech Republic', 'République tchèque', 'the Czech Republic', 'la République tchèque', '2016-05-02', '2016-09-01', 'UNCONFIRMED'),
    ('DEU', 'DE', 'Germany', 'Allemagne', 'Germany', 'l’Allemagne', '2015-11-18', '2016-03-01', 'DOCUMENTED'),
    ('DNK', 'DK', 'Denmark', 'Danemark', 'Denmark', 'le Danemark', '2009-11-18', '2010-07-01', 'UNCONFIRMED'),
    ('ESP', 'ES', 'Spain', 'Espagne', 'Spain', 'l’Espagne', '2010-08-05', '2010-12-01', 'UNCONFIRMED'),
    ('EST', 'EE', 'Estonia', 'Estonie', 'Estonia', 'l’Estonie', '2016-11-22', '2017-03-01', 'UNCONFIRMED'),
    ('FIN', 'FI', 'Finland', 'Finlande', 'Finland', 'la Finlande', '2011-06-09', '2011-10-01', 'UNCONFIRMED'),
    ('FRA', 'FR', 'France', 'France', 'France', 'la France', '2010-09-27', '2011-01-01', 'UNCONFIRMED'),
    ('GBR', 'GB', 'United Kingdom', 'Royaume-Uni', 'the United Kingdom', 'le Royaume-Uni', '2018-06-20', '2018-10-01', 'UNCONFIRMED'),
    ('GEO', 'GE', 'Georgia', 'Géorgie', 'Georgia', 'la Géorgie', '2014-09-23', '2015-01-01', 'UNCONFIRMED'),
    ('GRC', 'GR', 'Greece', 'Grèce', 'Greece', 'la Grèce', '2009-03-10', '2010-07-01', 'UNCONFIRMED'),
    ('HRV', 'HR', 'Croatia', 'Croatie', 'Croatia', 'la Croatie', '2011-09-21', '2012-01-01', 'UNCONFIRMED'),
    ('HUN', 'HU', 'Hungary', 'Hongrie', 'Hungary', 'la Hongrie', '2015-08-03', '2015-12-01', 'UNCONFIRMED'),
    ('IRL', 'IE', 'Ireland', 'Irlande', 'Ireland', 'l’Irlande', '2020-12-21', '2021-04-01', 'UNCONFIRMED'),
    ('ISL', 'IS', 'Iceland', 'Islande', 'Iceland', 'l’Islande', '2012-09-20', '2013-01-01', 'UNCONFIRMED'),
    ('ITA', 'IT', 'Italy', 'Italie', 'Italy', 'l’Italie', '2013-01-03', '2013-05-01', 'UNCONFIRMED'),
    ('LIE', 'LI', 'Liechtenstein', 'Liechtenstein', 'Liechtenstein', 'le Liechtenstein', '2015-09-11', '2016-01-01', 'UNCONFIRMED'),
    ('LTU', 'LT', 'Lithuania', 'Lituanie', 'Lithuania', 'la Lituanie', '2013-04-09', '2013-08-01', 'UNCONFIRMED'),
    ('LUX', 'LU', 'Luxembourg', 'Luxembourg', 'Luxembourg', 'le Luxembourg', '2011-09-09', '2012-01-01', 'UNCONFIRMED'),
    ('LVA', 'LV', 'Latvia', 'Lettonie', 'Latvia', 'la Lettonie', '2014-08-18', '2014-12-01', 'UNCONFIRMED'),
    ('MCO', 'MC', 'Monaco', 'Monaco', 'Monaco', 'Monaco', '2014-10-07', '2015-02-01', 'UNCONFIRMED'),
    ('MDA', 'MD', 'Republic of Moldova', 'République de Moldova', 'the Republic of Moldova', 'la République de Moldova', '2012-03-12', '2012-07-01', 'UNCONFIRMED'),
    ('MKD', 'MK', 'North Macedonia', 'Macédoine du Nord', 'North Macedonia', 'la Macédoine du Nord', '2012-06-11', '2012-10-01', 'UNCONFIRMED'),
    ('MLT', 'MT', 'Malta', 'Malte', 'Malta', 'Malte', '2010-09-06', '2011-01-01', 'UNCONFIRMED'),
    ('MNE', 'ME', 'Montenegro', 'Monténégro', 'Montenegro', 'le Monténégro', '2010-11-25', '2011-03-01', 'UNCONFIRMED'),
    ('NLD', 'NL', 'Netherlands', 'Pays-Bas', 'the Netherlands', 'les Pays-Bas', '2010-03-01', '2010-07-01', 'UNCONFIRMED'),
    ('NOR', 'NO', 'Norway', 'Norvège', 'Norway', 'la Norvège', '2018-06-13', '2018-10-01', 'DOCUMENTED'),
    ('POL', 'PL', 'Poland', 'Pologne', 'Poland', 'la Pologne', '2015-02-20', '2015-06-01', 'UNCONFIRMED'),
    ('PRT', 'PT', 'Portugal', 'Portugal', 'Portugal', 'le Portugal', '2012-08-23', '2012-12-01', 'UNCONFIRMED'),
    ('ROU', 'RO', 'Romania', 'Roumanie', 'Romania', 'la Roumanie', '2011-05-17', '2011-09-01', 'UNCONFIRMED'),
    ('RUS', 'RU', 'Russian Federation', 'Fédération de Russie', 'the Russian Federation', 'la Fédération de Russie', '2013-08-09', '2013-12-01', 'UNCONFIRMED'),
    ('SMR', 'SM', 'San Marino', 'Saint-Marin', 'San Marino', 'Saint-Marin', '2010-03-22', '2010-07-01', 'UNCONFIRMED'),
    ('SRB', 'RS', 'Serbia', 'Serbie', 'Serbia', 'la Serbie', '2010-07-29', '2010-11-01', 'UNCONFIRMED'),
    ('SVK', 'SK', 'Slovak Republic', 'République slovaque', 'the Slovak Republic', 'la République slovaque', '2016-03-01', '2016-07-01', 'UNCONFIRMED'),
    ('SVN', 'SI', 'Slovenia', 'Slovénie', 'Slovenia', 'la Slovénie', '2013-09-26', '2014-01-01', 'UNCONFIRMED'),
    ('SWE', 'SE', 'Sweden', 'Suède', 'Sweden', 'la Suède', '2013-06-28', '2013-10-01', 'UNCONFIRMED'),
    ('TUN', 'TN', 'Tunisia', 'Tunisie', 'Tunisia', 'la Tunisie', '2019-10-15', '2020-02-01', 'DOCUMENTED'),
    ('TUR', 'TR', 'Türkiye', 'Türkiye', 'Türkiye', 'la Türkiye', '2011-12-07', '2012-04-01', 'UNCONFIRMED'),
    ('UKR', 'UA', 'Ukraine', 'Ukraine', 'Ukraine', 'l’Ukraine', '2012-08-27', '2012-12-01', 'UNCONFIRMED');

-- The names that Parties had. What was written before the day keeps the name of its time. The days are those of the
-- changes at the United Nations, not checked against the Treaty Office.
create table party_former_names (
    party_iso3                        varchar(3) not null references party,
    former_names_name_en              text not null,
    former_names_name_fr              text not null,
    former_names_name_with_article_en text not null,
    former_names_name_with_article_fr text not null,
    former_names_until                date not null,
    primary key (party_iso3, former_names_until)
);

insert into party_former_names
values
    ('MKD', 'The former Yugoslav Republic of Macedonia', 'L’ex-République yougoslave de Macédoine',
     'the former Yugoslav Republic of Macedonia', 'l’ex-République yougoslave de Macédoine', '2019-02-12'),
    ('TUR', 'Turkey', 'Turquie', 'Turkey', 'la Turquie', '2022-06-01');

-- Reservations as far as they are known here: five of the Russian Federation, summarised in our own words.
create table reservation (
    id         uuid primary key default gen_random_uuid(),
    party_iso3 varchar(3) not null references party,
    article    text       not null,
    effect_en  text       not null,
    effect_fr  text       not null,
    unique (party_iso3, article)
);

insert into reservation (party_iso3, article, effect_en, effect_fr)
values
    ('RUS', '20(3)',
     'Lets children above the age of consent produce and possess sexual images of themselves by consent and for their own private use (Article 20(1)(a) and (e))',
     'Admet que des enfants ayant atteint l’âge du consentement produisent et possèdent, d’un commun accord et pour leur seul usage privé, des images sexuelles d’eux-mêmes (article 20(1)(a) et (e))'),
    ('RUS', '20(4)',
     'Does not apply, in whole or in part, the offence of knowingly gaining access to such material through ICTs (Article 20(1)(f))',
     'Écarte, en tout ou en partie, l’infraction consistant à accéder en connaissance de cause à de tels contenus par les TIC (article 20(1)(f))'),
    ('RUS', '21(2)',
     'Limits the offence of knowingly attending performances to cases where children were recruited or coerced (Article 21(1)(c))',
     'Limite l’infraction d’assistance à des spectacles aux cas où des enfants ont été recrutés ou contraints (article 21(1)(c))'),
    ('RUS', '25(3)',
     'Does not establish jurisdiction over offences by persons with habitual residence in the territory (Article 25(1)(e)); the enabling provision is inferred',
     'N’établit pas de compétence pour les infractions de personnes ayant leur résidence habituelle sur le territoire (article 25(1)(e)) ; la disposition habilitante est déduite'),
    ('RUS', '25(5)',
     'Limits Article 25(4), for offences under Article 18(1)(b), second and third indents, to nationals who also reside in the territory',
     'Limite l’article 25(4), pour les infractions de l’article 18(1)(b), deuxième et troisième tirets, aux ressortissants qui résident aussi sur le territoire');

-- Organisations that registered, and what the Secretariat decided on them.
create table organisation (
    id               uuid         primary key,
    version          integer      not null,
    name             varchar(200) not null,
    kind             varchar(40)  not null
        check (kind in ('NGO', 'NATIONAL_HUMAN_RIGHTS_INSTITUTION', 'OMBUDSPERSON', 'INTERNATIONAL_OR_EUROPEAN_BODY',
                        'ACADEMIC', 'PRIVATE_SECTOR', 'OTHER')),
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

-- Organisations that the Secretariat invites. Of the secret that redeems an invitation only a digest is here; the secret
-- has 256 random bits, so nobody finds it from that.
create table organisation_invitation (
    id            uuid         primary key,
    version       integer      not null,
    name          varchar(200) not null,
    kind          varchar(40)  not null
        check (kind in ('NGO', 'NATIONAL_HUMAN_RIGHTS_INSTITUTION', 'OMBUDSPERSON', 'INTERNATIONAL_OR_EUROPEAN_BODY',
                        'ACADEMIC', 'PRIVATE_SECTOR', 'OTHER')),
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

create extension if not exists btree_gist;

-- Whom the service lets in under a login of Keycloak, in which role, for whom, and from when to when.
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
    -- When the mail server said for good that it does not take the address.
    address_refused_at timestamptz check (address_refused_at is null or email is not null),
    address_changed_at timestamptz,
    -- Since when it waits for an address that another account has.
    address_held_at timestamptz check (address_held_at is null or email is not null),
    since         timestamptz  not null,
    until         timestamptz  check (until >= since),
    suspended_at  timestamptz,
    reason        text,
    invitation    varchar(12)  check (invitation in ('DUE', 'SENT', 'UNDELIVERED')),
    invitation_at timestamptz,
    invited_by    text         not null,
    -- A member of the Committee sits for a Party, or observes.
    check (role = 'COMMITTEE_MEMBER' or (role in ('FOCAL_POINT', 'DELEGATE')) = (party_iso3 is not null)),
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
create index account_without_address on account (id) where address_held_at is not null;

-- Addresses that were left, until they are told that there is another, and no longer.
create table former_address (
    id      uuid         primary key,
    login   varchar(100) not null references account (login),
    address text         not null,
    left_at timestamptz  not null,
    -- A letter to it was made.
    taken   boolean      not null
);

-- Logins of which Keycloak may not have heard the last word yet.
create table identity_intent (
    login      varchar(100) primary key,
    written_at timestamptz  not null,
    due_at     timestamptz  not null
);

create index identity_intent_due on identity_intent (due_at);

-- Whose the account with this login is, and whether it is in force; asked at the beginning of each transaction.
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

-- An invitation that is no longer open stays as it is.
create trigger closed_invitation before update on organisation_invitation
    for each row when (old.state <> 'OPEN')
    execute function refuse('an invitation that was redeemed or withdrawn stays so');

-- Whoever redeems an invitation shows the secret that it has.
create trigger redeemed_as_shown before update on organisation_invitation
    for each row when (new.state = 'REDEEMED'
        and (old.secret_digest, old.secret_at) is distinct from (new.secret_digest, new.secret_at))
    execute function refuse('an invitation is redeemed with the secret that it has');

-- Refuses a redemption for another organisation than the one that it admits, or at another time.
create function refuse_foreign_redemption() returns trigger language plpgsql as $$
begin
    if new.closed_at > old.valid_until
        or not exists (select from organisation o
                       where o.id = new.organisation and o.status = 'APPROVED' and o.decided_at = new.closed_at
                         and (o.name, o.kind) = (old.name, old.kind)) then
        raise exception 'an invitation is redeemed for the organisation that it admits';
    end if;
    return new;
end $$;

-- It takes part under the name and from the moment that the invitation then has.
create trigger redeemed_for_itself before update on organisation_invitation
    for each row when (new.state = 'REDEEMED') execute function refuse_foreign_redemption();

alter table former_address enable row level security;
-- Whoever changes an address leaves the former one behind.
create policy left_behind on former_address for insert with check ((select caller_is('asking')));
-- The courier alone reads it.
create policy told on former_address for select using ((select caller_is('courier')));
-- The courier notes that its letter was made.
create policy taken on former_address for update using ((select caller_is('courier')));
-- The courier removes it once it was told.
create policy forgotten on former_address for delete using ((select caller_is('courier')));
grant select, insert, delete on former_address to ${serviceRole};
grant update (taken) on former_address to ${serviceRole};

-- Parties and reservations come with this baseline, and everybody reads them.
grant select on party, party_former_names, reservation to ${serviceRole};

alter table party enable row level security;
-- Everybody reads Parties.
create policy readable on party for select using (true);
-- The Secretariat renames one.
create policy renamed on party for update using ((select caller_is('secretariat')));
grant update (version, name_en, name_fr, name_with_article_en, name_with_article_fr) on party to ${serviceRole};
alter table party_former_names enable row level security;
-- Everybody reads what a Party was called.
create policy readable on party_former_names for select using (true);
-- The Secretariat keeps the former name in renaming.
create policy kept on party_former_names for insert with check ((select caller_is('secretariat')));
-- A change that is taken back on its day leaves no former name.
create policy taken_back on party_former_names for delete using ((select caller_is('secretariat')));
grant insert, delete on party_former_names to ${serviceRole};

-- Neither is ever deleted: an account ends (ADR 8), and an organisation stays known for what it sent.
grant select, insert, update on organisation, account to ${serviceRole};
grant select, insert, update, delete on identity_intent to ${serviceRole};

alter table organisation_invitation enable row level security;
-- The Secretariat handles all of them.
create policy handled on organisation_invitation using ((select caller_is('secretariat')));
-- Whoever shows a secret reaches the one invitation that it belongs to; so the fence needs no account of him.
create policy shown on organisation_invitation for select using (secret_digest = (select shown_invitation()));
-- He can do nothing with it but redeem it while it is open.
create policy redeemed on organisation_invitation for update
    using (secret_digest = (select shown_invitation()) and state = 'OPEN')
    with check (secret_digest = (select shown_invitation()) and state = 'REDEEMED');
-- Who is invited, by whom and until when stays as it was written.
grant select, insert on organisation_invitation to ${serviceRole};
grant update (version, state, secret_digest, secret_at, closed_at, organisation, reason)
    on organisation_invitation to ${serviceRole};
