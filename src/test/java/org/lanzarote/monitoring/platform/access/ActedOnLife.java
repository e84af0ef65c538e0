package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.platform.access.ActedOn.asking;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/** The life of a round with things in every state in which somebody acts on them, beside an earlier and further rounds. */
final class ActedOnLife {

    static final String SECRETARIAT = "secretariat";
    static final Map<String, Object> REASON = Map.of("reason", "A test asks for it");

    private static final String VERSIONS = "/rounds/2/questionnaire/versions/";

    final ActedOnPeople people = new ActedOnPeople();
    final ActedOnReplies replies = new ActedOnReplies(people);

    private final VisibleLife life = new VisibleLife();
    private final List<ActedOn> things = new ArrayList<>();

    private int inForce = 1;

    /** Goes on to the next stage, with what there is to act on in it. */
    void reach(VisibleLife.Stage stage) throws SQLException {
        if (stage == VisibleLife.Stage.PREPARATION) {
            GivenRounds.launched(1, "RUS", "FRA", "DEU");
            replies.earlier("FRA");
            replies.earlier("RUS");
        }
        life.reach(stage);
        switch (stage) {
            case PREPARATION -> prepared();
            case LAUNCH -> launched();
            case CLOSING -> GivenExtensions.extended("DEU", "2027-04-20T12:00:00Z");
            case SUBMISSION -> submitted();
            case PUBLICATION -> submission(life.copy);
        }
    }

    List<ActedOn> things() {
        return things;
    }

    /** The number of the version of the questionnaire that is in force in round 2. */
    int inForce() {
        return inForce;
    }

    private void prepared() throws SQLException {
        GivenRounds.prepared(3);
        GivenRounds.prepared(4);
        put("/rounds/4", "/roster", GivenRounds.roster("FRA"));
        stale("/rounds/4/questionnaire/versions");
        GivenRounds.prepared(5);
        put("/rounds/5", "/roster", GivenRounds.roster("FRA"));
        made(SECRETARIAT, "/rounds/5/questionnaire/copies", Map.of("round", 2, "version", 1));
        var only = "/rounds/5/questionnaire/versions/1";
        GivenRounds.publish(only, tag(SECRETARIAT, only));
        Owner.execute("update round set replies_due = '2027-01-01' where number = 5");
        for (var round : List.of("1", "2", "3", "4", "5")) {
            things.add(ActedOn.of("getRound", "round", round));
        }
        things.add(ActedOn.of("getCodebook"));
        things.add(ActedOn.of("getCodebook", "round", "3"));
        version("1");
        version("2");
        things.add(ActedOn.of("getQuestionnaireVersion", "round", "4", "version", "1"));
        people.arrive();
        things.addAll(people.things());
    }

    /** A draft in which a wording changed and its translation did not. */
    private static void stale(String versions) {
        Map<String, Object> question = GivenRounds.question("9", "TEXT", "II");
        var wish = new HashMap<String, Object>(Map.of("authentic", "EN", "sections", List.of()));
        wish.put("title", GivenRounds.text("One"));
        wish.put("questions", List.of(question));
        made(SECRETARIAT, versions, wish);
        question.put("text", Map.of("en", "Another question?", "fr", "What of 9? (fr)"));
        put(versions + "/1", "", wish);
    }

    private void launched() {
        things.removeAll(people.things());
        copied("3");
        GivenRounds.publish(VERSIONS + 3, tag(SECRETARIAT, VERSIONS + 3));
        inForce = 3;
        copied("4");
        copied("5");
        GivenRounds.adopt(VERSIONS + 5, tag(SECRETARIAT, VERSIONS + 5));
        replies.launched(life.attachment);
        things.addAll(replies.things());
        things.addAll(new ActedOnOutcome(life).things());
        submission(life.submission);
        file(life.survey);
        file(GivenSubmissions.attached(life.submission, "spare.txt", "Nobody names it".getBytes(UTF_8)));
    }

    private void copied(String version) {
        made(SECRETARIAT, "/rounds/2/questionnaire/copies", Map.of("round", 2, "version", 1));
        version(version);
    }

    private void version(String version) {
        things.add(ActedOn.of("getQuestionnaireVersion", "version", version));
    }

    private void file(String attachment) {
        things.add(ActedOn.of("getStakeholderAttachment", "id", life.submission, "attachment", attachment));
    }

    private void submission(String id) {
        things.add(ActedOn.of("getStakeholderSubmission", "id", id));
    }

    private void submitted() throws SQLException {
        things.addAll(new ActedOnCoding(life).things());
        things.addAll(replies.submitted(life.clarification));
        inquiry(life.inquiry);
        var answered = GivenReception.asked(life.submission);
        var inquiries = "/rounds/2/stakeholder-submissions/" + life.submission + "/inquiries/";
        tell("stakeholder", inquiries + answered, "answer", Map.of("text", "Since 2020"));
        inquiry(answered);
        things.add(ActedOn.of("getForwarding", "id", life.forwarding));
        submission(GivenSubmissions.submitted());
        var asked = GivenSubmissions.submitted();
        submission(asked);
        tell("stakeholder", "/rounds/2/stakeholder-submissions/" + asked, "ask-anonymity", Map.of("because", "Danger"));
        var declined = GivenSubmissions.submitted();
        submission(declined);
        GivenSubmissions.tell(declined, "decline", Map.of("ground", "OTHER", "inWords", "No"));
        var nameless = GivenSubmissions.accepted();
        submission(nameless);
        GivenSubmissions.tell(nameless, "grant-anonymity", Map.of("because", "Danger"));
    }

    private void inquiry(String id) {
        things.add(ActedOn.of("getInquiry", "id", life.submission, "inquiry", id));
    }

    static String made(String account, String path, Object body) {
        return asking(account)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void put(String thing, String part, Object body) {
        asking(SECRETARIAT)
                .header("If-Match", tag(SECRETARIAT, thing))
                .body(body)
                .put(thing + part)
                .then()
                .statusCode(204);
    }

    static void tell(String account, String thing, String verb, @Nullable Object body) {
        var request = asking(account).header("If-Match", tag(account, thing));
        (body == null ? request : request.body(body))
                .post(thing + "/" + verb)
                .then()
                .statusCode(204);
    }

    static String tag(String account, String path) {
        return Objects.requireNonNull(
                asking(account).get(path).then().statusCode(200).extract().header("ETag"));
    }
}
