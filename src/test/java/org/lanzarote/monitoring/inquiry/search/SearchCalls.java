package org.lanzarote.monitoring.inquiry.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;

/** Searches of the public, among paragraphs that stand in a report. */
final class SearchCalls {

    private SearchCalls() {}

    static void published(String language, String... paragraphs) {
        GivenRounds.launched("FRA");
        Moment.given(
                "paragraphs in %s: %s".formatted(language, List.of(paragraphs)),
                () -> GivenCorpus.published(language, paragraphs));
    }

    static Set<Integer> found(String asked) {
        List<String> keys = nobody().queryParam("q", asked)
                .queryParam("kind", "PARAGRAPH")
                .get("/search")
                .then()
                .statusCode(200)
                .body("corrected", equalTo(null))
                .extract()
                .path("items.key");
        return keys.stream().map(Integer::valueOf).collect(toSet());
    }

    static List<String> marked(String asked) {
        List<Map<String, Object>> passages = nobody().queryParam("q", asked)
                .queryParam("kind", "PARAGRAPH")
                .get("/search")
                .then()
                .extract()
                .path("items.passages.flatten()");
        List<String> marked = new ArrayList<>();
        for (var passage : passages) {
            @SuppressWarnings("unchecked")
            var marks = (List<Map<String, Integer>>) passage.get("marks");
            var text = String.valueOf(passage.get("text"));
            requireNonNull(marks)
                    .forEach(mark -> marked.add(
                            text.substring(requireNonNull(mark.get("start")), requireNonNull(mark.get("end")))));
        }
        return marked;
    }

    static ValidatableResponse search(String query) {
        return nobody().get("/search?" + query).then().statusCode(200);
    }
}
