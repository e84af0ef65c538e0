package org.lanzarote.monitoring.platform.access;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Queries and changes that forgot their where clause. In tests only. */
@Path("/forgetful")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class ForgetfulResource {

    /** The tables of a report of whose rows any is seen. */
    private static final String REPORT_PARTS = Stream.of(
                    "report",
                    "chapter",
                    "chapter_headings",
                    "paragraph",
                    "recommendation",
                    "practice",
                    "finding_place",
                    "statement",
                    "tally",
                    "confirmed_translation",
                    "finding")
            .map(table -> "select '" + table + "' as part from " + table)
            .collect(joining(" union ", "", " order by part"));

    private static final Map<String, String> QUERIES = Map.ofEntries(
            entry("replies", "select distinct party_iso3 from reply order by 1"),
            entry("answers", ofReplies("answer a on a.reply_id = r.id")),
            entry("questions", questions("answer")),
            entry("answerVersions", "select text from answer_version order by 1"),
            entry("submissions", ofReplies("submission s on s.reply_id = r.id")),
            entry("submittedQuestions", questions("submitted_answer")),
            entry("publications", ofReplies("publication p on p.reply_id = r.id")),
            entry("withheld", "select withheld_passage from withheld_passage"),
            entry("delegations", "select delegate from delegation order by 1"),
            entry("delegatedQuestions", "select cast(questions_id as text) from delegation_question order by 1"),
            entry("comments", "select question from internal_comment order by id"),
            entry("clarifications", "select question from clarification order by id"),
            entry("clarificationMessages", "select text from clarification_message order by id"),
            entry("contributions", "select distinct party_iso3 from child_contribution order by 1"),
            entry("childStatements", "select medium from child_statement"),
            entry("disclosures", "select source from abuse_disclosure"),
            entry("disclosureSteps", "select steps_step from abuse_disclosure_steps"),
            entry("keyDestructions", "select asked_at from key_destruction"),
            entry("childExtracts", "select state from child_extract order by 1"),
            entry("stakeholderSubmissions", "select status from stakeholder_submission order by 1"),
            entry("stakeholderAnswers", "select text from stakeholder_answer"),
            entry("stakeholderComments", "select text from stakeholder_comment"),
            entry("stakeholderSeals", "select submitted_by from stakeholder_seal"),
            entry("attachments", "select name from attachment order by id"),
            entry("chunks", "select ordinal from attachment_chunk"),
            entry("findings", "select party_iso3 from finding order by 1"),
            entry("translations", "select language from text_translation"),
            entry("tallies", "select source from tally order by 1"),
            entry("reportParts", REPORT_PARTS));

    private static final Map<String, String> CHANGES = Map.of(
            "answers", "update answer set version = version",
            "clarifications", "update clarification set state = 'ANSWERED'",
            "stakeholderSubmissions", "update stakeholder_submission set version = version",
            "stakeholderAnswers", "delete from stakeholder_answer",
            "stakeholderComments", "delete from stakeholder_comment",
            "attachments", "update attachment set version = version",
            "reports", "update report set version = version",
            "findings", "update finding set version = version",
            "childStatements", "update child_statement set version = version",
            "childExtracts", "update child_extract set version = version");

    private static String ofReplies(String join) {
        return "select distinct r.party_iso3 from reply r join " + join + " order by 1";
    }

    private static String questions(String answers) {
        return "select q.number from " + answers + " a join question q on q.id = a.question_id order by q.ordinal";
    }

    private final EntityManager em;

    ForgetfulResource(EntityManager em) {
        this.em = em;
    }

    /** What is seen: of replies and sessions the Parties, of the rest what tells one from the other. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Map<String, List<?>> whatIsSeen() {
        Map<String, List<?>> seen = new TreeMap<>();
        QUERIES.forEach((what, sql) -> seen.put(what, em.createNativeQuery(sql).getResultList()));
        return seen;
    }

    /** How many rows a change reaches. */
    @POST
    @PermitAll
    @Operation(hidden = true)
    public Map<String, Integer> whatIsReached() {
        Map<String, Integer> reached = new TreeMap<>();
        CHANGES.forEach(
                (what, sql) -> reached.put(what, em.createNativeQuery(sql).executeUpdate()));
        return reached;
    }

    /** Writes a draft in the name of another organisation. */
    @POST
    @Path("/forgery")
    @PermitAll
    @Operation(hidden = true)
    public int forge() {
        return em.createNativeQuery("insert into stakeholder_submission"
                        + " (id, version, round_number, questionnaire_id, organisation, kind, language, status, late)"
                        + " select gen_random_uuid(), 0, round_number, id, 'Demonstration NGO', 'NGO', 'EN', 'DRAFT', false"
                        + " from questionnaire")
                .executeUpdate();
    }

    /** Opens every question to every delegate of whom the caller knows. */
    @POST
    @Path("/more-questions")
    @PermitAll
    @Operation(hidden = true)
    public int open() {
        return em.createNativeQuery("insert into delegation_question (delegation_id, questions_id)"
                        + " select d.id, q.id from delegation d, question q on conflict do nothing")
                .executeUpdate();
    }

    /** Comments on question 12 of every reply of which the caller knows. */
    @POST
    @Path("/comments")
    @PermitAll
    @Operation(hidden = true)
    public int comment() {
        return em.createNativeQuery(
                        "insert into internal_comment (id, reply_id, party_iso3, question, text, written_at, written_by)"
                                + " select gen_random_uuid(), id, party_iso3, '12', 'Forged', now(), 'nobody' from reply")
                .executeUpdate();
    }

    /** Speaks for the Party in every clarification of which the caller knows. */
    @POST
    @Path("/clarification-messages")
    @PermitAll
    @Operation(hidden = true)
    public int say() {
        return em.createNativeQuery(
                        "insert into clarification_message"
                                + " (id, clarification_id, party_iso3, number, side, text, written_at, written_by)"
                                + " select gen_random_uuid(), id, party_iso3, 99, 'PARTY', 'Forged', now(), 'nobody' from clarification")
                .executeUpdate();
    }
}
