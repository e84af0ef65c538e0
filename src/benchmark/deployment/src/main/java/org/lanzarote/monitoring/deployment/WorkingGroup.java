package org.lanzarote.monitoring.deployment;

import static org.lanzarote.monitoring.deployment.Account.COMMITTEE;
import static org.lanzarote.monitoring.deployment.Account.RAPPORTEUR;
import static org.lanzarote.monitoring.deployment.Account.SECOND_RAPPORTEUR;
import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;
import static org.lanzarote.monitoring.deployment.Seed.ROUND;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What is done with answers, findings and the draft report until it is adopted: they are coded, commented on and amended. */
final class WorkingGroup {

    private static final String GAP = "GAP";
    private static final String LATER = "2099-01-01T00:00:00Z";
    private static final String REPORT = ROUND + "/report";

    /** Of two chapters. */
    private static final List<String> AMENDED = List.of("/paragraphs/53", "/paragraphs/242");

    private static final String EXERCISES = ROUND + "/coding-exercises";

    private final Api api;

    WorkingGroup(Api api) {
        this.api = api;
    }

    void appoint() {
        var account = api.firstKey(SECRETARIAT, "/accounts?role=RAPPORTEUR").orElseThrow();
        var wish = Documents.JSON.createObjectNode().put("country", "NOR").put("from", "2020-01-01");
        wish.putArray("questions").add("1.1");
        wish.putArray("accounts").add(account);
        api.create(SECRETARIAT, ROUND + "/rapporteurs", wish);
    }

    void code() {
        api.tellNow(SECRETARIAT, ROUND + "/codebook", "start", null);
        var findings = ROUND + "/findings";
        api.get(SECRETARIAT, findings + "?limit=5")
                .body()
                .get("items")
                .forEach(finding ->
                        say(SECRETARIAT, findings + "/" + finding.get("id").asText()));
        var wish = Documents.JSON.createObjectNode().put("mode", "ONE").put("settler", SECRETARIAT);
        wish.putArray("questions").add("1.1");
        wish.putArray("coders").add(RAPPORTEUR).add(SECOND_RAPPORTEUR);
        var exercise = api.create(SECRETARIAT, EXERCISES, wish);
        var units = exercise + "/units";
        for (var unit : api.get(RAPPORTEUR, units + "?limit=200").body().get("items")) {
            for (var coder : List.of(RAPPORTEUR, SECOND_RAPPORTEUR)) {
                say(coder, units + "/" + unit.get("id").asText());
            }
        }
        api.tellNow(SECRETARIAT, exercise, "compare", Documents.JSON.createObjectNode());
    }

    private void say(String coder, String path) {
        var codes = Documents.JSON.createObjectNode();
        codes.putArray("codes").add(GAP);
        api.put(coder, path + "/codes", api.get(coder, path).tag(), codes);
    }

    void openForComment() {
        var wish = Documents.JSON.createObjectNode().put("party", "FRA").put("until", LATER);
        api.create(SECRETARIAT, ROUND + "/comment-periods", wish);
    }

    void amend() {
        var draft = api.create(
                SECRETARIAT,
                REPORT + "/drafts",
                Documents.JSON
                        .createObjectNode()
                        .put("title", "Draft of the benchmark")
                        .put("closesAt", LATER));
        var amendments = AMENDED.stream()
                .map(place -> api.create(COMMITTEE, draft + "/amendments", deletionOf(place)))
                .toList();
        api.tellNow(SECRETARIAT, draft, "close", null);
        var decision = Documents.JSON
                .createObjectNode()
                .put("disposition", "REJECTED")
                .put("because", "The text says it already");
        amendments.forEach(path -> api.put(
                SECRETARIAT, path + "/disposition", api.get(SECRETARIAT, path).tag(), decision));
    }

    private static ObjectNode deletionOf(String place) {
        return Documents.JSON
                .createObjectNode()
                .put("place", place)
                .put("kind", "DELETE")
                .put("justification", "Said elsewhere");
    }
}
