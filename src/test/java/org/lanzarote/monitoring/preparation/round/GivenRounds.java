package org.lanzarote.monitoring.preparation.round;

import static org.lanzarote.monitoring.support.Asking.secretariat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** Given a round, made through the API as the Secretariat makes it. */
public final class GivenRounds {

    /** The number of the round. */
    public static final int ROUND = 2;

    private GivenRounds() {}

    public static Map<String, Object> wish() {
        return wish(ROUND);
    }

    public static Map<String, Object> wish(int number) {
        return Map.of(
                "number",
                number,
                "theme",
                text("Images that children make of themselves"),
                "title",
                text("A round for a test"),
                "repliesDue",
                "2027-04-01T12:00:00Z",
                "stakeholdersDue",
                "2027-05-01T12:00:00Z",
                "urgencyScale",
                scale());
    }

    public static List<Map<String, Object>> scale() {
        return List.of(term("REQUIRE", 1, "requires"), term("REQUEST", 2, "requests"), term("INVITE", 3, "invites"));
    }

    public static Map<String, String> text(String english) {
        return Map.of("en", english, "fr", english + " (fr)");
    }

    public static void prepared() {
        prepared(ROUND);
    }

    public static void prepared(int number) {
        secretariat().body(wish(number)).post("/rounds").then().statusCode(201);
    }

    public static void withRoster(String... parties) {
        withRoster(ROUND, parties);
    }

    private static void withRoster(int number, String... parties) {
        secretariat()
                .header("If-Match", tag(number))
                .body(roster(parties))
                .put("/rounds/{round}/roster", number)
                .then()
                .statusCode(204);
    }

    public static Map<String, Object> roster(String... parties) {
        return Map.of(
                "decision",
                "Decision of a test",
                "adoptedOn",
                "2027-02-01",
                "entries",
                Arrays.stream(parties)
                        .map(party -> Map.of("party", party, "reason", "Bound before launch"))
                        .toList());
    }

    /** A questionnaire with 1 (1.1 yes or no, 1.2 text), 3 (3.1), 9 (9.1) and 12, published. */
    public static void withQuestionnaire() {
        withQuestionnaire(ROUND);
    }

    private static void withQuestionnaire(int number) {
        withQuestions(
                number,
                List.of(
                        question("1", "GROUP", "VIII"),
                        question("1.1", "YES_NO", "VIII"),
                        question("1.2", "TEXT", "VIII"),
                        question("3", "GROUP", "IX"),
                        question("3.1", "YES_NO", "IX"),
                        question("9", "GROUP", "II"),
                        question("9.1", "YES_NO", "II"),
                        question("12", "TEXT", "IV")));
    }

    private static void withQuestions(int number, List<Map<String, Object>> questions) {
        var versions = "/rounds/" + number + "/questionnaire/versions";
        var tag = secretariat()
                .body(Map.of(
                        "title",
                        text("A questionnaire for a test"),
                        "authentic",
                        "EN",
                        "sections",
                        List.of(),
                        "questions",
                        questions))
                .post(versions)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        publish(versions + "/1", tag);
    }

    /** Adopts a draft; gives its tag. */
    public static String adopt(String version, String tag) {
        return secretariat()
                .header("If-Match", tag)
                .body(Map.of("meeting", "A meeting", "decidedOn", "2027-02-01", "reference", "A decision"))
                .put(version + "/adoption")
                .then()
                .statusCode(204)
                .extract()
                .header("ETag");
    }

    /** Adopts a draft and publishes it; gives its tag. */
    public static String publish(String version, String tag) {
        return secretariat()
                .header("If-Match", adopt(version, tag))
                .post(version + "/publish")
                .then()
                .statusCode(204)
                .extract()
                .header("ETag");
    }

    /** A question for States and stakeholders, required, with an explanation beside a yes or no. */
    public static Map<String, Object> question(String number, String kind, String chapter) {
        var question = new HashMap<String, Object>(
                Map.of("number", number, "kind", kind, "chapter", chapter, "text", text("What of " + number + "?")));
        if (!"GROUP".equals(kind)) {
            question.put("audiences", List.of("STATE", "STAKEHOLDER"));
            question.put("required", true);
        }
        if (kind.startsWith("YES_NO")) {
            question.put("explanation", "OPTIONAL");
        }
        return question;
    }

    /** A launched round of these Parties. */
    public static void launched(String... parties) {
        launched(ROUND, parties);
    }

    /** A launched round in which these questions are put to these Parties. */
    public static void launchedWith(List<Map<String, Object>> questions, String... parties) {
        launchedWith(ROUND, questions, parties);
    }

    /** Another launched round, in which these questions are put to these Parties. */
    public static void launchedWith(int number, List<Map<String, Object>> questions, String... parties) {
        Moment.given("round %d of %s with %s".formatted(number, List.of(parties), questions), () -> {
            prepared(number);
            withRoster(number, parties);
            withQuestions(number, questions);
            launch(number);
        });
    }

    /** A launched round whose replies are due then, which may be over. */
    public static void launchedDue(String repliesDue, String... parties) {
        launched(parties);
        repliesDue(repliesDue);
    }

    /** A launched round whose stakeholders are due then, which may be over. */
    public static void launchedForStakeholdersDue(String stakeholdersDue, String... parties) {
        launched(parties);
        stakeholdersDue(stakeholdersDue);
    }

    /** The limit of the Parties of the launched round, which may be over. */
    public static void repliesDue(String limit) {
        due("replies_due", limit);
    }

    /** The limit of the stakeholders of the launched round, which may be over. */
    public static void stakeholdersDue(String limit) {
        due("stakeholders_due", limit);
    }

    /** Time passes: no request launches a round whose limit is over. */
    static void due(String column, String limit) {
        try {
            Owner.execute("update round set " + column + " = '" + limit + "' where number = " + ROUND);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another launched round. */
    public static void launched(int number, String... parties) {
        Moment.given("round %d of %s".formatted(number, List.of(parties)), () -> {
            prepared(number);
            withRoster(number, parties);
            withQuestionnaire(number);
            launch(number);
        });
    }

    public static void launch() {
        launch(ROUND);
    }

    private static void launch(int number) {
        secretariat()
                .header("If-Match", tag(number))
                .post("/rounds/{round}/launch", number)
                .then()
                .statusCode(204);
    }

    public static String tag() {
        return tag(ROUND);
    }

    private static String tag(int number) {
        return secretariat().get("/rounds/{round}", number).header("ETag");
    }

    private static Map<String, Object> term(String term, int rank, String verb) {
        return Map.of(
                "term", term, "rank", rank, "label", text(term), "verb", text(verb), "meaning", text("It " + verb));
    }
}
