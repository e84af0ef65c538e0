package org.lanzarote.monitoring.platform.access;

import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.tally.GivenTallies;
import org.lanzarote.monitoring.people.account.GivenAccounts;
import org.lanzarote.monitoring.platform.access.ActedOn.Reading;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;

/** A body for each operation that writes, with which it does what it is for, wherever the state allows that. */
final class ActionBodies {

    private static final String LATER = "2027-06-01T12:00:00Z";
    private static final String BEFORE_STAKEHOLDERS = "2027-04-15T12:00:00Z";
    private static final Map<String, Object> REASON = Map.of("reason", "To see what is permitted");
    private static final VisibleChildren CHILDREN = new VisibleChildren();

    private ActionBodies() {}

    /** The body of an operation on what was read; null where it takes none. */
    static @Nullable Object of(String operation, Reading reading, ActedOnLife life) {
        var thing = reading.thing();
        return switch (operation) {
            case "replaceFocalPoint" -> with(REASON, "person", GivenAccounts.person(GivenAccounts.address()));
            case "changeAddress" -> Map.of("email", GivenAccounts.address());
            case "suspendAccount",
                    "reinstateAccount",
                    "endAccount",
                    "declineOrganisation",
                    "withdrawInvitation",
                    "revokeSystem",
                    "reopenReplies",
                    "endRapporteur",
                    "returnFinding",
                    "withdrawFinding",
                    "withdrawComments",
                    "confirmEvidence",
                    "withdrawObservation",
                    "withdrawChapter",
                    "withdrawParagraph",
                    "withdrawRecommendation",
                    "withdrawPractice",
                    "withdrawStatement",
                    "withdrawFactsheetText",
                    "withdrawTally" -> REASON;
            case "renameParty" ->
                with(with(with(REASON, "name", text("Gaul")), "nameWithArticle", text("Gaul")), "from", "2027-02-01");
            case "reviseRound" -> without(GivenRounds.wish(), "number");
            case "adoptRoster" -> GivenRounds.roster("FRA");
            case "correctRound" -> with(REASON, "title", text("A better title"));
            case "extendReplies" -> with(REASON, "until", BEFORE_STAKEHOLDERS);
            case "extendStakeholders" -> with(with(REASON, "until", LATER), "forAll", true);
            case "tableDraft" -> GivenAmendments.draft("Another draft");
            case "decideAmendment" -> Map.of("disposition", "REJECTED", "because", "It is clear");
            case "moveClosing" -> with(REASON, "closesAt", LATER);
            case "extendComments" -> with(REASON, "until", LATER);
            case "extendReply" -> with(with(REASON, "until", LATER), "askedBy", "By letter");
            case "draftQuestionnaire", "redraftQuestionnaire" ->
                secretariat().get("/rounds/2/questionnaire/versions/1/package").asString();
            case "copyQuestionnaire" -> Map.of("round", 2, "version", 1);
            case "confirmTranslations" -> Map.of("places", stale(reading));
            case "adoptQuestionnaire" ->
                Map.of("meeting", "A meeting", "decidedOn", "2027-02-01", "reference", "A decision");
            case "openReport", "reviseReport" -> GivenReport.report();
            case "loadReportPackage" -> reportPackage();
            case "writeFinding" -> finding("FRA", "9.1", "GAP");
            case "reviseFinding" ->
                reading.isShown()
                        ? finding(reading.field("party"), reading.field("question"), reading.field("nature"))
                        : finding("FRA", "9.1", "GAP");
            case "issueCompilation" -> Map.of();
            case "appointRapporteur" -> GivenRapporteurs.wish("12");
            case "placeObservation" -> Map.of("place", 30);
            case "renumberReport" ->
                Map.of("paragraphs", List.of(Map.of("from", 53, "to", 52)), "recommendations", List.of());
            case "moveParagraph" -> Map.of("chapter", "II");
            case "insertParagraph" -> Map.of("place", Map.of("chapter", "II"), "text", plain("Inserted."));
            case "moveRecommendation", "moveHeading" -> Map.of();
            case "moveChapter" -> Map.of("after", thing.key("numeral").equals("II") ? "IV" : "II");
            case "insertChapter" -> inserted();
            case "insertHeading" ->
                Map.of("heading", Map.of("key", "h" + System.nanoTime(), "title", text("A heading")));
            case "addChapter" -> GivenReport.chapter("VI");
            case "reviseChapter" -> GivenReport.chapter(thing.key("numeral"));
            case "addParagraph" -> GivenReport.paragraph(55, "II");
            case "reviseParagraph" -> GivenReport.paragraph(Integer.parseInt(thing.key("number")), "II");
            case "addRecommendation" -> GivenReport.recommendation("II-9", "II", "INVITE", 53);
            case "confirmAddressees" -> with(with(REASON, "natures", List.of("GAP")), "questions", List.of());
            case "reviseRecommendation" -> GivenReport.recommendation(thing.key("code"), "II", "INVITE", 53);
            case "addPractice", "revisePractice" -> GivenReport.practice("DEU");
            case "addStatement", "reviseStatement" -> GivenReport.statement("DEU");
            case "wordFactsheets" -> Map.of("text", plain("In other words."));
            case "reviseDocumentStyle" -> Map.of("headings", Map.of());
            case "reviseChapterStyle" -> Map.of("subject", Map.of("en", "the law", "fr", "le droit"));
            case "addTally", "reviseTally" -> GivenTallies.wish();
            case "adoptReport" -> Map.of("decision", "A decision", "adoptedOn", "2027-02-28");
            case "publishReport" -> Map.of("notPublicBecause", "The sources follow");
            case "openCorrigendum", "withdrawCorrigendum" -> REASON;
            case "saveTextTranslation" -> Map.of("language", "FR", "text", plain("Traduit."));
            case "correctPlace" -> Map.of("place", "/paragraphs/53", "text", plain("Corrected."));
            case "confirmCorrected" -> with(with(REASON, "kind", "RECOMMENDATION"), "key", "II-1");
            case "moveReply" -> Map.of("version", life.inForce());
            case "saveAnswers" -> Map.of("questionnaireVersion", version(reading), "answers", Map.of());
            case "enterPaperReply" -> paper(version(reading));
            case "translateAnswer" -> Map.of("language", "de", "text", "Nein", "ofVersion", 0);
            case "delegateSections" ->
                Map.of("account", life.replies.spareDelegate(thing.key("party")), "sections", List.of("9"));
            case "changeDelegation" -> Map.of("sections", List.of("9"));
            case "loadReplyForm" -> life.replies.form(thing.key("round"), thing.key("party"));
            case "loadReplyPackage" -> life.replies.replyPackage(thing.key("round"), thing.key("party"));
            case "forwardStakeholderSubmission" -> GivenReception.forwarding("RUS");
            case "releaseParticipation" ->
                Map.of("previewDigest", reading.isShown() ? reading.field("digest") : "0".repeat(64));
            case "reviseCodebook" ->
                with(REASON, "codes", secretariat().get(GivenCodebook.CODEBOOK).path("codes"));
            case "loadCodebookTable" ->
                secretariat()
                        .accept("text/csv")
                        .get(GivenCodebook.CODEBOOK + "/table")
                        .asByteArray();
            case "copyCodebook" -> Map.of("round", 2);
            case "openCodingExercise" ->
                GivenExercises.wish(
                        "ONE", List.of("9.1"), "secretariat", "rapporteur", GivenExercises.silentRapporteur());
            case "codeFinding" -> Map.of("codes", List.of());
            case "compareCodings", "withdrawCodingExercise" -> REASON;
            case "makeChildExtract" -> GivenExtracts.wish(thing.key("id"));
            default -> other(operation);
        };
    }

    private static Map<String, Object> inserted() {
        var chapter = new HashMap<>(GivenReport.chapter("II"));
        chapter.remove("numeral");
        chapter.put("place", Map.of("after", "II"));
        return chapter;
    }

    private static @Nullable Object other(String operation) {
        var body = VisibilityQuestion.body(operation);
        return body == null ? CHILDREN.body(operation, "") : body;
    }

    private static List<String> stale(Reading reading) {
        var stale = reading.list("staleTranslations");
        return stale.isEmpty() ? List.of("title") : stale;
    }

    private static int version(Reading reading) {
        return reading.isShown() ? Integer.parseInt(reading.field("questionnaireVersion")) : 1;
    }

    private static Map<String, Object> paper(int version) {
        return Map.of(
                "receivedOn",
                "2027-02-01",
                "questionnaireVersion",
                version,
                "answers",
                Map.of("12", Map.of("text", "On paper", "language", "EN")));
    }

    private static Map<String, Object> finding(String party, String question, String nature) {
        return Map.of(
                "party",
                party,
                "question",
                question,
                "nature",
                nature,
                "text",
                plain("The law is silent."),
                "links",
                List.of());
    }

    private static Map<String, Object> reportPackage() {
        var whole = new HashMap<>(GivenReport.report());
        for (var part : List.of("chapters", "paragraphs", "recommendations", "findings", "statements", "practices")) {
            whole.put(part, List.of());
        }
        return whole;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> body, String field) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(field);
        return changed;
    }
}
