package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.function.Supplier;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.comment.GivenOpenFindings;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.children.figures.GivenReleases;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.tally.GivenTallies;
import org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.clarification.GivenClarifications;
import org.lanzarote.monitoring.replies.delegation.GivenComments;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** One round and one of everything in it, led from preparation to publication. */
final class VisibleLife {

    /** Stands for what is not there yet. */
    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    private static final String REPLY = "/rounds/2/replies/FRA";
    private static final String SUBMISSIONS = "/rounds/2/stakeholder-submissions/";

    String comment = NOTHING;
    String clarification = NOTHING;
    String submission = NOTHING;
    String copy = NOTHING;
    String inquiry = NOTHING;
    String forwarding = NOTHING;
    String survey = NOTHING;
    String contribution = NOTHING;
    String attachment = NOTHING;
    String finding = NOTHING;
    String findingLeftOut = NOTHING;
    String appointment = NOTHING;
    String commentPeriod = NOTHING;
    String statement = NOTHING;
    String tally = NOTHING;
    String tallyLeftOut = NOTHING;
    String practice = NOTHING;
    String exercise = NOTHING;
    String unit = NOTHING;
    String evidence = NOTHING;

    final VisibleChildren children = new VisibleChildren();

    /** How far the life has come, and the states of the table which are then reached. */
    enum Stage {
        PREPARATION("preparation"),
        LAUNCH("launched", "draft", "reported", "disclosed", "made", "made public", "withdrawn"),
        CLOSING("closed"),
        SUBMISSION("submitted", "adopted"),
        PUBLICATION("published", "copied", "left out");

        @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that cannot change
        final Set<String> states;

        Stage(String... states) {
            this.states = Set.of(states);
        }
    }

    void reach(Stage stage) {
        switch (stage) {
            case PREPARATION -> prepare();
            case LAUNCH -> launch();
            case CLOSING -> GivenClosing.closed();
            case SUBMISSION -> submit();
            case PUBLICATION -> publish();
        }
    }

    private static void prepare() {
        GivenRounds.prepared();
        GivenRounds.withRoster("RUS", "FRA", "DEU");
        GivenRounds.withQuestionnaire();
        GivenQuestionnaires.drafted();
        GivenCodebook.started();
    }

    private void launch() {
        GivenRounds.launch();
        GivenReplies.answered("FRA");
        GivenTranslations.translated("FRA", "9.1", "fr");
        comment = GivenComments.written("9.1", "Who knows the figure?");
        attachment = GivenAttachments.attached("FRA", "law.txt", "A law".getBytes(UTF_8));
        GivenReplies.saved("FRA", "12", "See [the law](attachment:" + attachment + ")");
        submission = GivenSubmissions.drafted();
        survey = GivenSubmissions.attached(submission, "survey.txt", "A survey".getBytes(UTF_8));
        GivenSubmissions.named(submission, survey);
        contribution = GivenContributions.reported("FRA");
        GivenReleases.released();
        children.said(contribution);
        GivenReport.written();
        practice = created("/practices", GivenReport.notedPractice("FRA"));
        statement = created("/statements", GivenReport.statement("FRA"));
        tally = created("/tallies", GivenTallies.wish());
        tallyLeftOut = created("/tallies", GivenTallies.overSubmitted());
        appointment = GivenRapporteurs.appointed("9");
        finding = GivenReport.finding("FRA", "9.1", "53");
        findingLeftOut = GivenReport.finding("FRA", "12", "242");
        GivenReport.placed(finding);
        GivenAmendments.withdrawn();
        commentPeriod = GivenOpenFindings.opened("FRA", GivenOpenFindings.proposed("FRA", "9.1", "53", "54"));
    }

    private void submit() {
        GivenClosing.reopened();
        tell(() -> focalPoint("FRA"), REPLY, "/submit");
        clarification = GivenClarifications.asked("9.1");
        tell(() -> stakeholder(), SUBMISSIONS + submission, "/submit");
        inquiry = GivenReception.asked(submission);
        GivenSubmissions.tell(submission, "accept", null);
        forwarding = GivenReception.forwarded(submission, "FRA");
        evidence = GivenEvidence.of(GivenEvidence.finding("FRA", "See"));
        GivenReport.adopted();
        var opened = GivenExercises.opened("ONE", "rapporteur", GivenExercises.silentRapporteur());
        exercise = GivenExercises.id(opened);
        unit = GivenExercises.id(GivenExercises.unit(opened, "FRA"));
    }

    private void publish() {
        GivenReplies.publish("FRA");
        GivenSubmissions.tell(submission, "publish", GivenSubmissions.whole());
        copy = GivenSubmissions.copy(submission);
        GivenReport.published();
    }

    private static void tell(Supplier<RequestSpecification> who, String thing, String verb) {
        who.get()
                .header("If-Match", who.get().get(thing).header("ETag"))
                .post(thing + verb)
                .then()
                .statusCode(204);
    }

    private static String created(String path, Object wish) {
        return post(GivenReport.REPORT + path, wish).statusCode(201).extract().path("id");
    }
}
