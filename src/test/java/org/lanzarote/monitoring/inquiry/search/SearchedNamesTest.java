package org.lanzarote.monitoring.inquiry.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.published;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.search;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A thing that is searched for by its kind and its number. */
@QuarkusTest
class SearchedNamesTest {

    @Test
    void nameOfAThingWithItsNumberFindsItFirst() {
        published(
                "EN",
                "Of the law.",
                "See paragraph 1, and again paragraph 1, paragraph 1.",
                "Article 20(3)(c) is silent.",
                "Under point 20(3)(c) of that article.",
                "Recommendation II-1 says it, recommendation II-1.",
                "See the Explanatory Report, para 129.");
        for (var name : List.of("paragraph 1", "Paragraphs 1", "para. 1", "paragraphe 1")) {
            search("q=" + name).body("items[0].address", equalTo("/rounds/2/report/paragraphs/1"));
        }
        search("q=paragraph 1").body("items.key", containsInAnyOrder("1", "2"));
        search("q=paragraph 1 law").body("items.key", contains("1"));
        search("q=paragraph 3 OR paragraph 4").body("items.key", containsInAnyOrder("3", "4"));
        search("q=paragraph 77").body("total", equalTo(0));
        for (var name : List.of("paragraph 129", "para 129", "paragraphs 129", "\"para 129\"")) {
            search("q=" + name).body("items.key", contains("6"));
        }
        for (var name :
                List.of("recommendation II-1", "recommandation ii-1", "recommendation II–1", "recommendation II‑1")) {
            search("q=" + name).body("items[0].address", equalTo("/rounds/2/report/recommendations/II-1"));
        }
        search("q=recommendation II-1").body("items.key", hasItem("5"));
        search("q=question 9.1").body("items[0].kind", equalTo("QUESTION")).body("items[0].key", equalTo("9.1"));
        search("q=question 9").body("items[0].kind", equalTo("QUESTION")).body("items[0].key", equalTo("9"));
        search("q=article 20(3)(c)&kind=PARAGRAPH").body("items.key", contains("3", "4"));
        search("q=Art. 20 (3) (c)&kind=PARAGRAPH").body("items[0].key", equalTo("3"));
        search("q=article 20&kind=PARAGRAPH").body("items[0].key", equalTo("3"));
    }
}
