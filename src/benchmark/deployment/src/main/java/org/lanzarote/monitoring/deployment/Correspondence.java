package org.lanzarote.monitoring.deployment;

import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What hangs on each reply, so that no list is empty: a comment, a translation, more time and a question asked back. */
final class Correspondence {

    private final Api api;

    Correspondence(Api api) {
        this.api = api;
    }

    void aboutDraft(String focalPoint, String reply) {
        api.create(focalPoint, reply + "/comments", text("1.1", "A colleague knows more."));
        var translation = Documents.JSON
                .createObjectNode()
                .put("language", "de")
                .put("text", "Ein Text des Vergleichs.")
                .put("ofVersion", 1);
        api.create(focalPoint, reply + "/answers/1.2/translations", translation);
        var extension = Documents.JSON
                .createObjectNode()
                .put("askedBy", "The focal point")
                .put("until", "2099-01-01T00:00:00Z")
                .put("reason", "More time for the benchmark");
        api.create(SECRETARIAT, reply + "/extensions", extension);
    }

    void aboutSubmission(String reply) {
        api.create(SECRETARIAT, reply + "/clarifications", text("1.1", "What does this mean?"));
    }

    private static ObjectNode text(String question, String text) {
        return Documents.JSON.createObjectNode().put("question", question).put("text", text);
    }
}
