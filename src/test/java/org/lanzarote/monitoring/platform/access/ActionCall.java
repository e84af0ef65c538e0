package org.lanzarote.monitoring.platform.access;

import static org.lanzarote.monitoring.platform.access.ActedOn.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lanzarote.monitoring.platform.access.ActedOn.Reading;
import org.lanzarote.monitoring.platform.access.WritingOperations.Offered;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.ServiceAnswer;

/** An operation on what somebody has read, with a valid body and the right tag. */
record ActionCall(Reading reading, Offered offered) {

    /** By what a front end knows that a submission, which its state allows, would be refused for what it lacks. */
    private static final List<String> LACKS = List.of("incomplete", "unconfirmed");

    /** What is refused as unfit (422) where there is nothing to do it with: an earlier reply, a stale wording, the chapter. */
    private static final Set<String> UNFIT = Set.of("prefillReply", "confirmTranslations", "placeObservation");

    boolean isPermitted() {
        return reading.permitted().contains(offered.action());
    }

    @Override
    public String toString() {
        return "%s: %s, %s, permitted: %s".formatted(reading, offered.operation(), offered.action(), isPermitted());
    }

    Optional<String> deviation(ActedOnLife life) {
        var answer = answer(life);
        int status = answer.status();
        boolean done = status < 300;
        boolean refused = status == 401 || status == 403 || status == 404 || status == 409 || isUnfit(status);
        if (isPermitted() ? done || isToldToLack(answer) : refused) {
            return Optional.empty();
        }
        return Optional.of("%s: %s is %s, and %s answered %d %s"
                .formatted(
                        reading,
                        offered.action(),
                        isPermitted() ? "permitted" : "not permitted",
                        offered.operation(),
                        status,
                        done ? "" : answer.body()));
    }

    private boolean isUnfit(int status) {
        return status == 422 && UNFIT.contains(offered.operation());
    }

    /** Whether a submission is refused for what the view says that the reply lacks. */
    private boolean isToldToLack(ServiceAnswer answer) {
        return offered.action().equals("SUBMIT")
                && answer.status() == 409
                && LACKS.stream().anyMatch(lack -> !reading.list(lack).isEmpty());
    }

    private ServiceAnswer answer(ActedOnLife life) {
        var operation = offered.asked();
        var keys = reading.thing().keys(operation.path(), Map.of("question", question(), "language", "fr"));
        var request = request(operation, keys, reading.account());
        if (operation.parameters("header").stream()
                .anyMatch(header -> header.path("name").asText().equals("If-Match"))) {
            request.header("If-Match", tag(operation));
        }
        if (offered.action().equals("ATTACH")) {
            request.query("name", "law.txt");
        }
        if (offered.operation().equals("loadCodebookTable")) {
            request.query("reason", "To see what is permitted");
        }
        var body = ActionBodies.of(offered.operation(), reading, life);
        if (body != null) {
            request.body(body);
        }
        return request.send();
    }

    /** One that waits to be confirmed, or else one that everybody has. */
    private String question() {
        var unconfirmed = reading.list("unconfirmed");
        return offered.action().equals("CONFIRM_ANSWER") && !unconfirmed.isEmpty() ? unconfirmed.get(0) : "9.1";
    }

    /**
     * The tag of what is changed: of itself, or of the nearest thing above that has one; in a list, that of the row, and of
     * an extract, its own, though it is resolved at another address.
     */
    private String tag(Operation operation) {
        if (reading.isShown()
                && (reading.thing().view().startsWith("list")
                        || offered.operation().equals("resolveExtractWithdrawal"))) {
            return reading.field("tag");
        }
        var path = operation.method().equals("put") ? operation.path() : above(operation.path());
        for (; !path.isEmpty(); path = above(path)) {
            var keys = reading.thing().keys(path, Map.of("question", question(), "language", "fr"));
            var tag = reading(path)
                    .map(read -> request(read, keys, reading.account()).send())
                    .flatMap(answer -> Optional.ofNullable(answer.field("ETag")));
            if (tag.isPresent()) {
                return tag.get();
            }
        }
        return "\"0\"";
    }

    private static Optional<Operation> reading(String path) {
        return ApiDocument.read().operations().stream()
                .filter(operation ->
                        operation.path().equals(path) && operation.method().equals("get"))
                .findFirst();
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
