package org.lanzarote.monitoring.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Loads the demonstration round through the API as its users would, and continues where an earlier start was cut off.
 */
final class DemonstrationRound {

    private static final String SECRETARIAT = "secretariat";
    private static final String ROUND = "/rounds/2";
    private static final String REPORT = ROUND + "/report";

    private final DemonstrationApi api;

    DemonstrationRound(URI api, URI keycloak) {
        this.api = new DemonstrationApi(api, new DemonstrationAccounts(keycloak));
    }

    void load() {
        if (api.find(SECRETARIAT, REPORT)
                .filter(report -> "PUBLISHED".equals(report.text("status")))
                .isPresent()) {
            return;
        }
        System.out.println("Loading the demonstration round through the API, about 10 s ...");
        launch();
        var replies = api.document("replies.json");
        replies.get("submitted").forEach(reply -> submit(reply, replies.get("filler")));
        replies.get("drafts").forEach(reply -> answer(reply, null));
        api.document("contributions.json")
                .forEach(session -> api.create("facilitator", ROUND + "/child-contributions", session));
        new DemonstrationExtracts(api).make();
        new DemonstrationParticipation(api, ROUND).release();
        submitAsStakeholder();
        report();
    }

    private void launch() {
        if (api.find(SECRETARIAT, ROUND).isEmpty()) {
            api.create(SECRETARIAT, "/rounds", new DemonstrationLimits(api.document("round.json")).ahead());
        }
        if (!"PREPARATION".equals(api.get(SECRETARIAT, ROUND).text("status"))) {
            return;
        }
        api.put(SECRETARIAT, ROUND + "/roster", api.get(SECRETARIAT, ROUND).tag(), api.document("roster.json"));
        var versions = ROUND + "/questionnaire/versions";
        var version = api.create(SECRETARIAT, versions, api.document("questionnaire.json"));
        var draft = api.get(SECRETARIAT, version);
        if (!draft.body().has("publishedAt")) {
            api.put(SECRETARIAT, version + "/adoption", draft.tag(), api.document("adoption.json"));
            api.tell(
                    SECRETARIAT,
                    version + "/publish",
                    api.get(SECRETARIAT, version).tag(),
                    null);
        }
        api.tell(SECRETARIAT, ROUND + "/launch", api.get(SECRETARIAT, ROUND).tag(), null);
    }

    private void submit(JsonNode reply, JsonNode filler) {
        answer(reply, filler);
        var path = path(reply);
        var draft = api.get(focalPoint(reply), path);
        if ("DRAFT".equals(draft.text("status"))) {
            api.tell(focalPoint(reply), path + "/submit", draft.tag(), null);
        }
        var submitted = api.get(SECRETARIAT, path);
        if ("SUBMITTED".equals(submitted.text("status"))) {
            api.tell(
                    SECRETARIAT,
                    path + "/publish",
                    submitted.tag(),
                    JsonNodeFactory.instance.objectNode().set("withheld", JsonNodeFactory.instance.arrayNode()));
        }
    }

    /** Saves the missing answers of a reply, again and again, since each may show further questions. */
    private void answer(JsonNode reply, @Nullable JsonNode filler) {
        var draft = api.get(focalPoint(reply), path(reply));
        for (var open = open(draft.body(), reply, filler); !open.isEmpty(); open = open(draft.body(), reply, filler)) {
            var sheet = JsonNodeFactory.instance.objectNode();
            sheet.set("questionnaireVersion", draft.body().get("questionnaireVersion"));
            sheet.set("answers", open);
            api.put(focalPoint(reply), path(reply) + "/answers", draft.tag(), sheet);
            draft = api.get(focalPoint(reply), path(reply));
        }
    }

    /** The answers of the reply, and the filler, if any, for each other question. */
    private static ObjectNode open(JsonNode draft, JsonNode reply, @Nullable JsonNode filler) {
        var open = JsonNodeFactory.instance.objectNode();
        var notShown = new HashSet<String>();
        draft.get("notShown").forEach(question -> notShown.add(question.asText()));
        for (var answer : draft.get("answers")) {
            var question = answer.get("question").asText();
            var own = reply.get("answers").get(question);
            var given = own != null || filler == null
                    ? own
                    : filler.get(answer.get("kind").asText());
            if (given != null && !answer.has("savedAt") && !notShown.contains(question)) {
                open.set(question, given);
            }
        }
        return open;
    }

    private void submitAsStakeholder() {
        var submission =
                api.create("stakeholder", ROUND + "/stakeholder-submissions", api.document("stakeholder.json"));
        var draft = api.get("stakeholder", submission);
        if ("DRAFT".equals(draft.text("status"))) {
            api.tell("stakeholder", submission + "/submit", draft.tag(), null);
        }
        var submitted = api.get(SECRETARIAT, submission);
        if ("SUBMITTED".equals(submitted.text("status"))) {
            api.tell(SECRETARIAT, submission + "/accept", submitted.tag(), null);
            var accepted = api.get(SECRETARIAT, submission);
            api.tell(SECRETARIAT, submission + "/publish", accepted.tag(), api.document("publish-stakeholder.json"));
        }
    }

    private void report() {
        if (api.find(SECRETARIAT, REPORT).isEmpty()) {
            api.create(SECRETARIAT, REPORT + "/package", api.document("report-package.json"));
        }
        if ("DRAFT".equals(api.get(SECRETARIAT, REPORT).text("status"))) {
            var adoption = JsonNodeFactory.instance
                    .objectNode()
                    .put("decision", "Demonstration record of the adoption of 10 March 2022")
                    .put("adoptedOn", "2022-03-10");
            api.tell(
                    SECRETARIAT, REPORT + "/adopt", api.get(SECRETARIAT, REPORT).tag(), adoption);
        }
        api.tell(
                SECRETARIAT,
                REPORT + "/publish",
                api.get(SECRETARIAT, REPORT).tag(),
                JsonNodeFactory.instance.objectNode());
    }

    private static String path(JsonNode reply) {
        return ROUND + "/replies/" + reply.get("party").asText();
    }

    private static String focalPoint(JsonNode reply) {
        return "focal-point-" + reply.get("party").asText().toLowerCase(Locale.ROOT);
    }
}
