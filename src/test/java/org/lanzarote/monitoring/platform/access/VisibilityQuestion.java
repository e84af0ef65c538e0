package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.QuickRequest;

/** One operation asked of a thing in one state, by anyone, and the answer in the words of access-visibility.csv. */
record VisibilityQuestion(String operation, String state, VisibleLife life) {

    /** No record ever has it, so that a change which is let in gets no further than this. */
    private static final String STALE = "\"stale\"";

    private static final Map<String, String> ACCOUNTS = Map.of(
            "own focal point", "focal-point-fra",
            "other focal point", "focal-point-deu",
            "own delegate", "delegate-fra",
            "other delegate", "delegate-deu",
            "own stakeholder", "stakeholder",
            "other stakeholder", "stakeholder-two",
            "own facilitator", "facilitator",
            "other facilitator", "facilitator-two",
            "officer", "safeguarding-officer");

    private static final Map<String, String> REASON = Map.of("reason", "To see what the table says");

    private static final Map<String, Object> BODIES = Map.ofEntries(
            entry("archiveFactsheets", Map.of("formats", List.of("JSON"))),
            entry("delegateSections", Map.of("account", HiddenThing.NONE, "sections", List.of("9"))),
            entry("changeDelegation", Map.of("sections", List.of())),
            entry("uploadAttachment", "A law".getBytes(UTF_8)),
            entry("uploadStakeholderAttachment", "A survey".getBytes(UTF_8)),
            entry("loadReplyPackage", GivenReplyPackage.made("")),
            entry("moveReply", Map.of("version", 1)),
            entry("prefillReply", Map.of("fromRound", 1)),
            entry("saveAnswers", Map.of("questionnaireVersion", 1, "answers", Map.of())),
            entry("saveAnswer", Map.of("value", "NO", "text", "No", "language", "EN")),
            entry("supplementReply", REASON),
            entry("returnReply", REASON),
            entry(
                    "enterPaperReply",
                    Map.of(
                            "receivedOn",
                            "2027-02-01",
                            "questionnaireVersion",
                            1,
                            "answers",
                            Map.of("12", Map.of("text", "On paper", "language", "EN")))),
            entry("publishReply", Map.of("withheld", List.of())),
            entry(
                    "takeDownReply",
                    Map.of("withheld", List.of(Map.of("question", "12", "ground", "Danger")), "reason", "Danger")),
            entry(
                    "saveTextTranslation",
                    Map.of("language", "FR", "text", GivenReport.plain("Ce que dit le paragraphe 53."))),
            entry("translateAnswer", Map.of("language", "de", "text", "Nein", "ofVersion", 99)),
            entry("changeTranslation", Map.of("text", "Non", "ofVersion", 0)),
            entry("withdrawTranslation", Map.of("reason", "Not needed")),
            entry("handBackDelegation", Map.of()),
            entry("returnDelegation", Map.of("reason", "A figure is missing")),
            entry("writeComment", Map.of("question", "9.1", "text", "Who knows the figure?")),
            entry("writeFinding", GivenReport.findingWish("FRA", "9.1", "53")),
            entry("reviseFinding", GivenReport.findingWish("FRA", "9.1", "53")),
            entry("saveComment", Map.of("kind", "NO_COMMENT")),
            entry("proposeAmendment", GivenAmendments.wish("/paragraphs/53", "What it says now.")),
            entry("reviseAmendment", Map.of("wording", "What it says now.", "justification", "Clearer")),
            entry("withdrawAmendment", Map.of("because", "Said elsewhere")),
            entry("sendComments", Map.of("noCommentOnRest", true)),
            entry("answerComment", Map.of("disposition", "NOT_TAKEN", "reason", "It is not so")),
            entry("askClarification", Map.of("question", "9.1", "text", "Since when?")),
            entry("writeClarificationMessage", Map.of("text", "Since 2020.")),
            entry("withdrawClarification", Map.of("reason", "Answered elsewhere")),
            entry("declineStakeholderSubmission", Map.of("ground", "OTHER", "inWords", "No")),
            entry("publishStakeholderSubmission", GivenSubmissions.whole()),
            entry(
                    "takeDownStakeholderSubmission",
                    Map.of("withheld", List.of(Map.of("question", "12", "ground", "Danger")), "reason", "Danger")),
            entry("askAnonymity", Map.of("because", "Danger")),
            entry("grantAnonymity", Map.of("because", "Danger")),
            entry("refuseAnonymity", Map.of("because", "No danger")),
            entry("askInquiry", Map.of("text", "Who says so?")),
            entry("answerInquiry", Map.of("text", "We do.")),
            entry("forwardStakeholderSubmission", GivenReception.forwarding("FRA")),
            entry("reactToForwarding", Map.of("language", "EN", "text", "It is not so.")),
            entry("draftStakeholderSubmission", GivenSubmissions.wish()),
            entry("reviseStakeholderSubmission", GivenSubmissions.wish()),
            entry("releaseParticipation", Map.of("previewDigest", "0".repeat(64))),
            entry("reportChildContribution", GivenContributions.report("FRA")),
            entry("codeUnit", Map.of("codes", List.of("GAP"))),
            entry("codeFinding", Map.of("codes", List.of())),
            entry("confirmEvidence", REASON),
            entry("settleUnit", Map.of("codes", List.of("GAP"), "reason", "It is so")),
            entry("concludeCodingExercise", REASON),
            entry("correctChildContribution", GivenContributions.report("FRA", "reason", "A mistake")));

    /** The body of an operation; null where it takes none, or one that depends on the thing. */
    static @Nullable Object body(String operation) {
        return BODIES.get(operation);
    }

    String answerTo(String asker) {
        var asked = operation(operation);
        var request = QuickRequest.to(asked, parameters(asked.path())).by(account(asker));
        var body = BODIES.getOrDefault(operation, life.children.body(operation, state));
        if (body != null) {
            request.body(body);
        }
        if (asked.path().endsWith("/diff")) {
            request.query("from", asked.path().contains("{version}") ? questionnaireVersion() : "1");
        }
        if (asked.path().endsWith("/compare")) {
            request.query("base", "1").query("left", "1").query("right", "1");
        }
        if (operation.startsWith("upload")) {
            request.query("name", "law.txt");
        }
        if (asker.equals("officer")) {
            request.header("Reading-Purpose", "To see what the table says");
        }
        if (!asked.method().equals("get")) {
            request.header("If-Match", STALE);
        }
        var answer = request.send();
        var row = rows().getOrDefault(operation, life.children.row(operation, state));
        if (row == null || answer.status() != 200) {
            return Integer.toString(answer.status());
        }
        return answer.body().contains(row) ? "row" : "-";
    }

    private static Operation operation(String id) {
        return ApiDocument.read().operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String account(String asker) {
        return asker.equals("public") ? "" : ACCOUNTS.getOrDefault(asker, asker);
    }

    /** By what the thing is known in the lists that show to some what they do not show to others. */
    private Map<String, String> rows() {
        return Map.ofEntries(
                entry("listRounds", "\"number\":2,"),
                entry("listQuestionnaireVersions", "\"version\":" + questionnaireVersion() + ","),
                entry("listReplies", "\"party\":\"FRA\""),
                entry("listComments", life.comment),
                entry("listClarifications", life.clarification),
                entry("listRoundClarifications", life.clarification),
                entry("listCommentPeriods", life.commentPeriod),
                entry("listStakeholderSubmissions", submission()),
                entry("listInquiries", life.inquiry),
                entry("listForwardings", life.forwarding),
                entry("listStakeholderAttachments", life.survey),
                entry("listChildContributions", life.contribution),
                entry("listParticipationReleases", "\"number\":1,"),
                entry("getCompilation", "\"party\":\"FRA\""),
                entry("listAnswersAcross", "\"party\":\"FRA\""),
                entry("listCodebookVersions", "\"number\":1,"),
                entry("listCodingExercises", life.exercise),
                entry("listCodingUnits", life.unit),
                entry("listFindings", finding()),
                entry("listTallies", tally()),
                entry("countFindings", "\"value\":\"FRA\""));
    }

    private Map<String, String> parameters(String path) {
        Map<String, String> all = new HashMap<>(Map.ofEntries(
                entry("round", "2"),
                entry("party", "FRA"),
                entry("iso3", "FRA"),
                entry("question", "9.1"),
                entry("language", "fr"),
                entry("submission", "1"),
                entry("footnote", "1"),
                entry("inquiry", life.inquiry),
                entry("extension", "1"),
                entry("attachment", life.survey),
                entry("release", "1"),
                entry("revision", "1"),
                entry("unit", life.unit),
                entry("place", "1"),
                entry("numeral", "II"),
                entry("name", "key-findings"),
                entry("edition", "1"),
                entry("corrigendum", "1"),
                entry("draft", "1"),
                entry("amendment", "1"),
                entry("number", "53"),
                entry("part", "paragraphs"),
                entry("key", "53"),
                entry("code", "II-1"),
                entry("version", path.contains("/history/") ? "1" : questionnaireVersion()),
                entry("id", id(path))));
        all.keySet().removeIf(name -> !path.contains("{" + name + "}"));
        return all;
    }

    private String id(String path) {
        return life.children.id(path, state).orElseGet(() -> otherId(path));
    }

    private String otherId(String path) {
        return Stream.of(
                        entry("delegations", HiddenThing.NONE),
                        entry("comments", life.comment),
                        entry("comment-periods", life.commentPeriod),
                        entry("clarifications", life.clarification),
                        entry("attachments", life.attachment),
                        entry("stakeholder-submissions", submission()),
                        entry("child-contributions", life.contribution),
                        entry("findings", finding()),
                        entry("forwardings", life.forwarding),
                        entry("statements", life.statement),
                        entry("tallies", tally()),
                        entry("rapporteurs", life.appointment),
                        entry("practices", life.practice),
                        entry("evidence", life.evidence),
                        entry("coding-exercises", life.exercise))
                .filter(entry -> path.contains("/" + entry.getKey() + "/{id}"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Itself, or the copy that was published of it. */
    private String submission() {
        return state.equals("copied") ? life.copy : life.submission;
    }

    private String finding() {
        return state.equals("left out") ? life.findingLeftOut : life.finding;
    }

    private String tally() {
        return state.equals("left out") ? life.tallyLeftOut : life.tally;
    }

    /** The first was published, the second left as a draft. */
    private String questionnaireVersion() {
        return state.equals("draft") ? "2" : "1";
    }
}
