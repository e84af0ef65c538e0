-- A session with a group of children. There is no column for a text, a name, a date of birth, a school or a contact,
-- and there must never be one.
create table child_contribution (
    id                                uuid        primary key,
    version                           integer     not null,
    round_number                      integer     not null references round,
    party_iso3                        varchar(3)  not null references party,
    month                             varchar(7)  not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    setting                           varchar(16) not null check (setting in ('SCHOOL', 'YOUTH_CENTRE', 'CARE_SETTING', 'ONLINE', 'OTHER')),
    method                            varchar(16) not null check (method in ('WORKSHOP', 'FOCUS_GROUP', 'DRAWING', 'QUESTIONNAIRE')),
    language                          varchar(2)  not null check (language ~ '^[a-z]{2}$'),
    age_bands_from11to13              integer     not null check (age_bands_from11to13 >= 0),
    age_bands_from14to15              integer     not null check (age_bands_from14to15 >= 0),
    age_bands_from16to17              integer     not null check (age_bands_from16to17 >= 0),
    age_bands_aged18                  integer     not null check (age_bands_aged18 >= 0),
    genders_girls                     integer     not null check (genders_girls >= 0),
    genders_boys                      integer     not null check (genders_boys >= 0),
    genders_other_or_not_stated       integer     not null check (genders_other_or_not_stated >= 0),
    attestation_children_consented    boolean     not null check (attestation_children_consented),
    attestation_guardians_consented   boolean     not null check (attestation_guardians_consented),
    attestation_scope_explained       boolean     not null check (attestation_scope_explained),
    attestation_referral_path_in_place boolean    not null check (attestation_referral_path_in_place),
    reported_by                       text        not null check (reported_by <> ''),
    reported_at                       timestamptz not null,
    check (genders_girls + genders_boys + genders_other_or_not_stated between 1 and 10000),
    check (genders_girls + genders_boys + genders_other_or_not_stated
           = age_bands_from11to13 + age_bands_from14to15 + age_bands_from16to17 + age_bands_aged18)
);

create index child_contribution_of_round on child_contribution (round_number, id);
