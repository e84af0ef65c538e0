package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** A search in rounds, which goes by an index of its own, finds what a search in all finds there. */
@QuarkusTest
class SearchInRoundsTest {

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "possession",
                "\"sexual images\"",
                "\"not punished\" OR \"the law\"",
                "law -\"sexual images\"",
                "possession -paragraph 54",
                "paragraph 54",
                "question 9.1",
                "article 20",
                "III-3 OR II-1",
                "France OR RUS",
                "enfants OU co-opération",
                "law OR 9.1 -France"
            })
    @Tag("slow") // 2.1 s
    void findsWhatASearchInAllFindsThere(String asked) {
        GivenRounds.launched(3, "FRA", "RUS");
        var inAll = found(Map.of("q", asked));
        assertThat(inAll.getInt("total")).isPositive();
        assertThat(inAll.getList("facets.round.value")).isSubsetOf("2", "3");
        var inBoth = found(Map.of("q", asked, "round", "2,3"));
        assertThat(inBoth.getMap("")).isEqualTo(inAll.getMap(""));
        assertThat(found(Map.of("q", asked, "round", "2")).getInt("total")
                        + found(Map.of("q", asked, "round", "3")).getInt("total"))
                .isEqualTo(inAll.getInt("total"));
    }

    /** A round that is named again, or that there is not, costs nothing and hides nothing. */
    @Test
    void roundThatIsNamedAHundredTimesIsSearchedAsOnce() {
        var search = "/search?q=law%20OR%20" + "z".repeat(470) + "&round=2";
        var once = nobody().urlEncodingEnabled(false).get(search).then().statusCode(200);

        nobody().urlEncodingEnabled(false)
                .get(search + ",2".repeat(600) + ",1".repeat(300) + ",7".repeat(300))
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .body("", equalTo(once.extract().path("")));
    }

    private static JsonPath found(Map<String, String> query) {
        return secretariat()
                .queryParams(query)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
