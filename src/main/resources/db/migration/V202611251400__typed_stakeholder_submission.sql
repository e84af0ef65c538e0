-- A stakeholder answers as a question's kind asks, and comments on a published submission of a Party's reply.
alter table stakeholder_answer add content jsonb not null default '{}';
alter table stakeholder_answer alter column content drop default;

-- The number of the Party's submission; comments from before name none.
alter table stakeholder_comment add of_submission integer check (of_submission > 0);
alter table stakeholder_comment add constraint comment_on_an_answer_names_its_submission
    check (question_id is null or of_submission is not null) not valid;

-- Council of Europe and European Union bodies speak too.
alter table organisation drop constraint organisation_kind_check;
update organisation set kind = 'INTERNATIONAL_OR_EUROPEAN_BODY' where kind = 'INTERNATIONAL_BODY';
alter table organisation add constraint organisation_kind_check
    check (kind in ('NGO', 'NATIONAL_HUMAN_RIGHTS_INSTITUTION', 'OMBUDSPERSON', 'INTERNATIONAL_OR_EUROPEAN_BODY',
                    'ACADEMIC', 'PRIVATE_SECTOR', 'OTHER'));

alter table stakeholder_submission disable trigger frozen_submission;
alter table stakeholder_submission drop constraint stakeholder_submission_kind_check;
update stakeholder_submission set kind = 'INTERNATIONAL_OR_EUROPEAN_BODY' where kind = 'INTERNATIONAL_BODY';
alter table stakeholder_submission add constraint stakeholder_submission_kind_check
    check (kind in ('NGO', 'NATIONAL_HUMAN_RIGHTS_INSTITUTION', 'OMBUDSPERSON', 'INTERNATIONAL_OR_EUROPEAN_BODY',
                    'ACADEMIC', 'PRIVATE_SECTOR', 'OTHER'));
alter table stakeholder_submission enable trigger frozen_submission;
