package org.lanzarote.monitoring.deployment;

import static org.lanzarote.monitoring.deployment.Account.FACILITATOR;
import static org.lanzarote.monitoring.deployment.Account.OFFICER;
import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;
import static org.lanzarote.monitoring.deployment.Account.STAKEHOLDER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;

/** Loads a round of 43 replies to 60 questions through the API as its users would: all submitted and published. */
public final class Seed {

    /** Later than every round that is made beside it. */
    public static final int NUMBER = 100;

    public static final String ROUND = "/rounds/" + NUMBER;

    private static final String TEXT = "Text of the benchmark, not the words of a State. ".repeat(9);

    /** Where a system is told what happens: there is none, for the service calls no address inside. */
    private static final String AWAY = "https://localhost/";

    private static final String REPORT = ROUND + "/report";

    private final Api api;

    public Seed(Api api) {
        this.api = api;
    }

    public void load() {
        launch();
        OwnSystem.of(api, "FRA").listenAt(AWAY, "CLARIFICATION_ASKED", "LIMIT_MOVED", "EDITION_PUBLISHED");
        Account.parties().forEach(this::reply);
        hear();
        extracts();
        stakeholder();
        report();
    }

    /** Makes the round, and issues its questionnaire to every Party. */
    public void launch() {
        var round = (ObjectNode) Documents.read("round.json");
        var due = Instant.now().plus(Duration.ofDays(120)).toString();
        api.create(
                SECRETARIAT,
                "/rounds",
                round.put("number", NUMBER).put("repliesDue", due).put("stakeholdersDue", due));
        api.put(SECRETARIAT, ROUND + "/roster", api.get(SECRETARIAT, ROUND).tag(), Documents.read("roster.json"));
        var version = api.create(SECRETARIAT, ROUND + "/questionnaire/versions", Documents.questionnaire());
        var draft = api.get(SECRETARIAT, version);
        api.put(SECRETARIAT, version + "/adoption", draft.tag(), Documents.read("adoption.json"));
        api.tellNow(SECRETARIAT, version, "publish", null);
        api.tellNow(SECRETARIAT, ROUND, "launch", null);
    }

    private void reply(String party) {
        fill(party);
        var focalPoint = Account.focalPoint(party);
        var path = ROUND + "/replies/" + party;
        var correspondence = new Correspondence(api);
        correspondence.aboutDraft(focalPoint, path);
        api.tellNow(focalPoint, path, "submit", null);
        correspondence.aboutSubmission(path);
        api.tellNow(SECRETARIAT, path, "publish", nothingWithheld());
    }

    /** Answers every question to a Party, so that it may submit. */
    public void fill(String party) {
        var focalPoint = Account.focalPoint(party);
        var path = ROUND + "/replies/" + party;
        var draft = api.get(focalPoint, path);
        for (var open = open(draft.body()); !open.isEmpty(); open = open(draft.body())) {
            var sheet = Documents.JSON.createObjectNode();
            sheet.set("questionnaireVersion", draft.body().get("questionnaireVersion"));
            sheet.set("answers", open);
            api.put(focalPoint, path + "/answers", draft.tag(), sheet);
            draft = api.get(focalPoint, path);
        }
    }

    public static ObjectNode nothingWithheld() {
        var body = Documents.JSON.createObjectNode();
        body.putArray("withheld");
        return body;
    }

    /** Reports what children said in some sessions. */
    public void hear() {
        Documents.list("contributions.json")
                .forEach(session -> api.create(FACILITATOR, ROUND + "/child-contributions", session));
    }

    /** Answers to what is shown and not yet saved: each may show further questions. */
    private static ObjectNode open(JsonNode draft) {
        var filler = Documents.read("replies.json").get("filler");
        var open = Documents.JSON.createObjectNode();
        var notShown = new HashSet<String>();
        draft.get("notShown").forEach(question -> notShown.add(question.asText()));
        for (var answer : draft.get("answers")) {
            var question = answer.get("question").asText();
            if (!answer.has("savedAt") && !notShown.contains(question)) {
                var given = (ObjectNode) filler.get(answer.get("kind").asText()).deepCopy();
                open.set(question, given.get("text").asText().isEmpty() ? given : given.put("text", TEXT));
            }
        }
        return open;
    }

    private void extracts() {
        var statements = ROUND + "/child-statements";
        for (var row : api.get(OFFICER, statements).body().get("items")) {
            var path = statements + "/" + row.get("id").asText();
            api.tellNow(OFFICER, path, "confirm", null);
            var statement = api.get(OFFICER, path);
            var extract = Documents.JSON
                    .createObjectNode()
                    .put("statement", statement.text("id"))
                    .put("language", "EN")
                    .put("text", statement.text("text"));
            api.create(OFFICER, ROUND + "/child-extracts", extract);
        }
        var digest = api.get(OFFICER, ROUND + "/participation-preview").text("digest");
        api.create(
                OFFICER,
                ROUND + "/participation-releases",
                Documents.JSON.createObjectNode().put("previewDigest", digest));
    }

    private void stakeholder() {
        var submission =
                api.create(STAKEHOLDER, ROUND + "/stakeholder-submissions", Documents.read("stakeholder.json"));
        api.tellNow(STAKEHOLDER, submission, "submit", null);
        api.tellNow(SECRETARIAT, submission, "accept", null);
        api.tellNow(SECRETARIAT, submission, "publish", Documents.read("publish-stakeholder.json"));
        api.create(
                SECRETARIAT,
                submission + "/inquiries",
                Documents.JSON.createObjectNode().put("text", "Which year is meant?"));
    }

    private void report() {
        api.create(SECRETARIAT, REPORT + "/package", Documents.report());
        var group = new WorkingGroup(api);
        group.appoint();
        group.code();
        group.openForComment();
        group.amend();
        var adoption = Documents.JSON
                .createObjectNode()
                .put("decision", "Record of the benchmark")
                .put("adoptedOn", "2022-03-10");
        api.tellNow(SECRETARIAT, REPORT, "adopt", adoption);
        api.tellNow(SECRETARIAT, REPORT, "publish", JsonNodeFactory.instance.objectNode());
    }
}
