-- What is public is kept as bytes (platform.published), and so are lists of findings, of parts of the report, of answers, factsheets and
-- coverage for whoever read them (platform.kept), as long as public_generation keeps its names. Every table of every neighbourhood renames what is
-- public, but those named here: of some, nothing that is kept shows anything, to whomever; and of others the public reads nothing, or
-- not of each row, which renames drafts alone. Whoever adds a table gives it the trigger, or says here why not; a test sees that
-- one of the two was done.

-- Whether everybody may read something of a row, as the policies of its table have it; of one that is not known here, yes.
create function may_be_public(of_table text, content jsonb) returns boolean language sql stable strict as $$
    select case
        -- What factsheets say stands as it is worked on, for those who oversee, beside what was published of it.
        when content ? 'released' then (content ->> 'released')::boolean
        -- What became of evidence in a submission that is not public is known to its Party and to those who oversee.
        when of_table = 'evidence_standing' then content ->> 'audience' = 'PUBLIC'
        -- A report is read by everybody once it is published, and so are its parts.
        when of_table = 'report' then content ->> 'status' = 'PUBLISHED'
        when of_table = 'chapter_headings' then
            exists (select from chapter c join report r on r.id = c.report_id
                    where c.id = (content ->> 'chapter_id')::uuid and r.status = 'PUBLISHED')
        when of_table in ('chapter', 'paragraph', 'recommendation', 'tally') then
            exists (select from report r where r.id = (content ->> 'report_id')::uuid and r.status = 'PUBLISHED')
        else true end
$$;

-- Renames what is public, or drafts, each once for a transaction, as the owner. A row that may be EITHER renames drafts first, and so
-- has the row of the names when it looks whether a report is public: a publication that goes on has ended by then, or renames after
-- it. It runs at commit, so that changes that have nothing else in common wait for one another no longer than a commit takes,
-- and nobody who has the row waits for another.
create function move_public_generation() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    moved     text := tg_argv[0];
    moving    xid8 := pg_current_xact_id();
    is_public boolean := moved = 'PUBLIC';
begin
    if not is_public then
        update public_generation set drafts = gen_random_uuid(), drafts_moved_in = moving
        where drafts_moved_in <> moving and moved_in <> moving;
        is_public := moved = 'EITHER' and exists (select from public_generation where moved_in <> moving)
            and (may_be_public(tg_table_name, to_jsonb(old)) or may_be_public(tg_table_name, to_jsonb(new)));
    end if;
    if is_public then
        update public_generation set name = gen_random_uuid(), moved_in = moving where moved_in <> moving;
    end if;
    return null;
end $$;

do $$
declare
    -- Why something was taken away, when a draft was edited, the analysts' codes, what stands around quoted words, translations
    -- that are worked on, and of which submissions and by whom findings are made, which their coverage tells: nobody reads these
    -- but those who oversee, and of some each Party its own. Public texts cite submissions by a key that never changes.
    drafts constant text[] := array['withdrawn_part', 'factsheet_change', 'code', 'finding_code', 'quoted_place',
                                    'text_translation', 'submission', 'rapporteur_appointment', 'rapporteur_person'];
    -- A text is written once, with all that it has, and is read by way of the record that holds it. After that step it is cut when
    -- something is taken down, and its evidence is followed.
    texts constant text[] := array['cited_text', 'citation', 'label', 'evidence', 'quoted_words', 'evidence_standing'];
    -- Each row of these is asked whether it may be public.
    asked constant text[] := array['finding', 'practice', 'finding_place', 'statement', 'factsheet_text', 'confirmed_translation',
                                   'document_style', 'chapter_style', 'chapter_style_party', 'evidence_standing', 'report', 'chapter', 'chapter_headings', 'paragraph', 'recommendation',
                                   'tally'];
    changed text;
    events  text;
begin
    for changed in
        select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and relname !~ '^flyway_' and relname <> 'public_generation'
          and relname <> all (array[
            -- Keys of creations, the trail, who may come in.
            'idempotency_record', 'trail_entry', 'trail_pending', 'trail_link', 'working_copy_reading',
            'account', 'former_address', 'identity_intent', 'organisation', 'organisation_invitation', 'questionnaire_edit',
            -- What happened; what is shown of it is the thing that it happened to.
            'event',
            -- Where systems are told it, and what was sent to them.
            'webhook', 'webhook_delivery', 'delivery_attempt', 'webhook_turn',
            -- Answers that are worked on, what is said about them, and time limits given, which stand on the reply.
            'answer', 'answer_count', 'answer_version', 'answer_translation', 'answer_translation_version',
            'delegation', 'delegation_question', 'internal_comment', 'clarification', 'clarification_message', 'extension',
            -- Jobs, and what they made for whoever asked.
            'job', 'job_chunk', 'job_turn',
            -- E-mails, and whom they remind of what.
            'letter', 'letter_turn', 'letter_place', 'reminder_plan', 'reminder',
            -- The answers of submissions, which come with them, and their files.
            'submitted_answer', 'sealed_attachment', 'attachment_chunk',
            -- What is withheld, by whom and why; the answers that it is cut out of do it themselves.
            'withheld_passage', 'passage_shown_again', 'take_down', 'taken_down_passage',
            -- Why evidence still holds.
            'evidence_confirmation',
            -- What stakeholders work on and send in; what is shown of it are copies.
            'stakeholder_submission', 'stakeholder_answer', 'stakeholder_comment', 'stakeholder_seal',
            'inquiry', 'reaction',
            'copy_take_down', 'copy_taken_down_passage', 'copied_text_cut',
            -- Why a recommendation addresses others than findings proposed.
            'addressee_confirmation',
            -- Since when parts are public, which comes with the editions that publish them.
            'published_part',
            -- That archives of factsheets, which whoever asked for them alone gets, are given out no more.
            'archive_recall',
            -- What is to be corrected; what is shown of it is the edition that it makes.
            'corrigendum', 'place_correction',
            -- What delegations propose to a draft, and what became of that.
            'tabled_draft', 'tabled_text', 'closing_move', 'amendment', 'amendment_step', 'amendment_support',
            -- How findings and the parts of a report came about.
            'finding_step', 'part_revision',
            -- Who works on a draft just now.
            'part_lease',
            -- What Parties say to findings that are not adopted yet, and what they are answered.
            'comment_period', 'comment_extension', 'commented_finding', 'finding_comment', 'comment_answer',
            -- What children said, and what became of it; what is shown of it are extracts and figures.
            'child_statement', 'abuse_disclosure', 'abuse_disclosure_steps', 'key_destruction',
            -- The index of texts, which change it themselves; what a search answers has a name of its own (searched_state).
            'open_text', 'closed_text', 'waiting_text', 'index_generation', 'public_word', 'party_words', 'party_in_text',
            'party_names_written', 'irregular_form',
            -- The analysts' tool: the texts of the codebook, and how answers were coded. What is kept of findings shows
            -- their codes to those who oversee; the public's tag of a finding does not move with them.
            'codebook_version', 'coding_exercise', 'coding_exercise_code', 'coder', 'coding_unit',
            'unit_coding', 'unit_coding_code', 'settlement', 'settlement_code'])
    loop
        -- A reply that was never published is not public, however often its Party submits; but that it submits at all, or
        -- that its limit is over, a factsheet tells.
        events := case
            when changed = 'reply' then 'update on %1$I deferrable initially deferred for each row'
                || ' when (num_nulls(old.published_submission, new.published_submission) < 2'
                || ' or (old.submissions = 0) <> (new.submissions = 0)'
                || ' or (new.submissions = 0 and old.due is distinct from new.due))'
            -- It is public with what names it, in whose step it becomes so; that it is withdrawn or taken down, its row alone tells.
            when changed = 'attachment' then 'update on %1$I deferrable initially deferred for each row'
                || ' when (old.withdrawn_at is distinct from new.withdrawn_at)'
            -- What one organisation was given is no limit of the public's.
            when changed = 'stakeholder_extension' then 'insert on %1$I deferrable initially deferred for each row'
                || ' when (new.organisation is null)'
            -- They come in the step that makes their publication, which moves it once and not sixty times.
            when changed = 'published_answer' then 'update or delete on %1$I deferrable initially deferred for each row'
            when changed = any (texts) then 'update or delete on %1$I deferrable initially deferred for each row'
                || ' when (not written_now(old.xmin))'
            else 'insert or update or delete on %1$I deferrable initially deferred for each row' end;
        if changed <> all (drafts) then
            execute format('create constraint trigger moves_what_is_public after ' || events
                           || ' execute function move_public_generation(%2$L)',
                           changed, case when changed = any (asked) then 'EITHER' else 'PUBLIC' end);
            -- Also when somebody puts rows back and has all other triggers silenced.
            execute format('alter table %I enable always trigger moves_what_is_public', changed);
        end if;
        if changed = any (drafts || texts) then
            execute format('create constraint trigger moves_drafts after %2$s on %1$I deferrable initially deferred for each row'
                           || ' execute function move_public_generation(''DRAFTS'')',
                           changed, case when changed = any (texts) then 'insert' else 'insert or update or delete' end);
            execute format('alter table %I enable always trigger moves_drafts', changed);
        end if;
    end loop;
end $$;
