package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.Contract;
import org.lanzarote.monitoring.support.Example;
import org.lanzarote.monitoring.support.Examples;

/**
 * What the document shows as examples, tests have asked and were answered. {@code -Dexamples.write=true} writes them,
 * and those of every operation that the tests ask which are run with it.
 */
@QuarkusTest
class ExamplesTest {

    private static final String JSON = "/content/application~1json/schema";

    /** What no test asks and is answered in a way that can be shown. */
    private static final Set<String> WITHOUT = Set.of("confirmCorrected takes", "issueCorrigendum takes");

    @Test
    @Tag("slow") // 0.7 s
    void focalPointsPathIsAsItIsShown() throws IOException {
        GivenRounds.launched("FRA");

        Examples.hold("getMe", null, focalPoint("FRA").get("/me"));
        Examples.hold("getQuestionnaire", null, focalPoint("FRA").get("/rounds/2/questionnaire"));
        save("\"0\"", answer("YES", "Since 2024, in every school."));
        GivenReplies.saved("FRA", "1.1", "Since 2024, in most schools.");
        save("\"1\"", answer("YES", "Since 2024, in every school. The youngest are told by their teachers."));
        save("\"2\"", answer("MAYBE", "We are not sure."));
        save(null, answer("NO", "Not yet."));
        Examples.hold("validateReply", null, focalPoint("FRA").get(REPLY + "/validation", "FRA"));
        GivenReplies.submitted("FRA");
        Examples.hold("getReceipt", null, focalPoint("FRA").get(REPLY + "/submissions/1/receipt", "FRA"));
    }

    @Test
    void everyOperationHasAnExampleOfWhatItTakesAndGives() throws IOException {
        var all = Examples.all();
        var lacking = new ArrayList<String>();
        for (var operation : ApiDocument.read().operations()) {
            var own = all.entrySet().stream()
                    .filter(example -> example.getKey().matches(operation.id() + "\\.2.."))
                    .map(Map.Entry::getValue)
                    .toList();
            if (takesJson(operation) && own.stream().allMatch(example -> example.request() == null)) {
                lacking.add(operation.id() + " takes");
            }
            if (givesJson(operation) && own.stream().noneMatch(ExamplesTest::showsAnAnswer)) {
                lacking.add(operation.id() + " gives");
            }
        }
        assertThat(lacking).containsExactlyInAnyOrderElementsOf(WITHOUT);
    }

    @Test
    void everyExampleFitsItsSchema() throws IOException {
        var misfits = new ArrayList<String>();
        Examples.all().forEach((name, example) -> misfits.addAll(misfits(name, example)));
        assertThat(misfits).isEmpty();
    }

    @Test
    void noExampleTellsATokenOrASecret() throws IOException {
        assertThat(Examples.all().values().stream().map(Example::toString))
                .isNotEmpty()
                .noneMatch(text -> text.contains("eyJ") || text.contains("Bearer "));
    }

    private static List<String> misfits(String name, Example example) {
        var dot = name.indexOf('.');
        var operation = ApiDocument.read().operations().stream()
                .filter(each -> each.id().equals(name.substring(0, dot)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation has the example " + name));
        var status = name.substring(dot + 1);
        var found = new ArrayList<String>();
        var response = operation.node().path("responses").path(status).path("content");
        if (example.request() != null && status.startsWith("2")) {
            found.addAll(Contract.misfits(operation.node().at("/requestBody" + JSON), example.request()));
        }
        if (example.response() != null) {
            var type = status.startsWith("2") ? "application/json" : "application/problem+json";
            found.addAll(Contract.misfits(response.path(type).path("schema"), example.response()));
        }
        return found.stream().map(misfit -> name + ": " + misfit).toList();
    }

    /** A list without anything in it shows nothing of what it lists. */
    private static boolean showsAnAnswer(Example example) {
        var response = example.response();
        return response != null
                && !(response.isArray() && response.isEmpty())
                && !(response.path("items").isArray() && response.path("items").isEmpty());
    }

    private static boolean takesJson(Operation operation) {
        return !operation.node().at("/requestBody" + JSON).isMissingNode();
    }

    private static boolean givesJson(Operation operation) {
        return Set.of("200", "201", "202").stream()
                .map(operation.node().path("responses")::path)
                .anyMatch(response -> !response.at(JSON).isMissingNode());
    }

    private static void save(@Nullable String tag, String body) throws IOException {
        var request = focalPoint("FRA").body(body);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        Examples.hold("saveAnswer", body, request.put(ANSWER, "FRA", "1.1"));
    }

    private static String answer(String value, String text) {
        return """
                {"kind": "YES_NO", "value": "%s", "text": "%s", "language": "EN"}""".formatted(value, text);
    }
}
