package org.lanzarote.monitoring.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Loads the invented statements of children of the demonstration round: confirmed, made into extracts, the first one
 * published.
 */
final class DemonstrationExtracts {

    private static final String OFFICER = "safeguarding-officer";
    private static final String STATEMENTS = "/rounds/2/child-statements";
    private static final String EXTRACTS = "/rounds/2/child-extracts";

    private final DemonstrationApi api;

    DemonstrationExtracts(DemonstrationApi api) {
        this.api = api;
    }

    void make() {
        for (var row : api.get(OFFICER, STATEMENTS).body().get("items")) {
            make(STATEMENTS + "/" + row.get("id").asText());
        }
        for (var extract : api.get("secretariat", EXTRACTS).body().get("items")) {
            if ("MESSAGE".equals(extract.get("medium").asText())
                    && "CONFIRMED".equals(extract.get("state").asText())) {
                var path = EXTRACTS + "/" + extract.get("id").asText();
                api.tell("secretariat", path + "/publish", extract.get("tag").asText(), null);
            }
        }
    }

    private void make(String path) {
        var statement = api.get(OFFICER, path);
        if ("REPORTED".equals(statement.text("state"))) {
            api.tell(OFFICER, path + "/confirm", statement.tag(), null);
        }
        var extract = JsonNodeFactory.instance
                .objectNode()
                .put("statement", statement.text("id"))
                .put("language", "EN")
                .put("text", statement.text("text"));
        api.create(OFFICER, EXTRACTS, extract);
    }
}
