package org.lanzarote.monitoring.inquiry.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.inquiry.search.GivenCorpus.CorpusQuery;
import org.lanzarote.monitoring.inquiry.search.GivenCorpus.CorpusText;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Measures how much of what a query must find is found, beside a search for the same signs. */
@QuarkusTest
class SearchMeasuredTest {

    private static final double LEAST = 0.9;

    @ParameterizedTest
    @CsvSource({"EN, English", "FR, French"})
    @Tag("slow") // 3.2 s
    void nineOfTenAreFoundInEachLanguage(String language, String name) {
        GivenRounds.launched("FRA");
        var texts = GivenCorpus.published(language);
        var queries = GivenCorpus.queries(language);
        List<String> missed = new ArrayList<>();
        double found = 0;
        double literally = 0;
        for (var query : queries) {
            var keys = search(query.query());
            double recall = recall(query, keys);
            if (recall < 1) {
                missed.add(query.query());
            }
            found += recall;
            literally += recall(query, literal(query.query(), texts));
            assertThat(query.findsNot()).as(query.query()).noneMatch(keys::contains);
        }
        System.out.printf(
                Locale.ROOT,
                "Recall of %d queries in %s: %.3f; of a literal search: %.3f. Not wholly found: %s%n",
                queries.size(),
                name,
                found / queries.size(),
                literally / queries.size(),
                missed);

        assertThat(queries).hasSize(100);
        assertThat(found / queries.size()).isGreaterThanOrEqualTo(LEAST);
    }

    private static double recall(CorpusQuery query, Set<String> found) {
        var both = new HashSet<>(query.finds());
        both.retainAll(found);
        return (double) both.size() / query.finds().size();
    }

    private static Set<String> search(String query) {
        List<Map<String, Object>> items = nobody().queryParam("q", query)
                .queryParam("kind", "PARAGRAPH,RECOMMENDATION")
                .queryParam("limit", 200)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .map(item -> ("PARAGRAPH".equals(item.get("kind")) ? "P" : "") + item.get("key"))
                .collect(toSet());
    }

    private static Set<String> literal(String query, List<CorpusText> texts) {
        var signs = query.toLowerCase(Locale.ROOT);
        return texts.stream()
                .filter(one -> one.text().toLowerCase(Locale.ROOT).contains(signs)
                        || one.key().toLowerCase(Locale.ROOT).equals(signs))
                .map(CorpusText::key)
                .collect(toSet());
    }
}
