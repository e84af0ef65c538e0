package org.lanzarote.monitoring.inquiry.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Owner;

/** The texts of the demonstration round, searched by the public. */
@QuarkusTest
class SearchResourceTest {

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    @Tag("slow") // 0.4 s
    void everyKindOfTextIsFoundWithItsAddress() {
        var hits = search("q=children OR Demonstration OR images OR agreement OR stakeholder OR possess&limit=200");
        hits.body(
                "facets.kind.value",
                hasItems(
                        "QUESTION",
                        "ANSWER",
                        "STAKEHOLDER_ANSWER",
                        "EXTRACT",
                        "FINDING",
                        "PARAGRAPH",
                        "RECOMMENDATION",
                        "STATEMENT",
                        "PRACTICE"));
        hits.body("items.published", everyItem(equalTo(true)));
        int total = hits.extract().path("total");
        assertThat(sum(hits, "kind")).isEqualTo(total);
        assertThat(sum(hits, "round")).isEqualTo(total);
        assertThat(sum(hits, "language")).isEqualTo(total);
        for (var kind : hits.extract().<List<String>>path("facets.kind.value")) {
            String address = search(
                            "q=children OR Demonstration OR images OR agreement OR stakeholder OR possess&limit=1&kind="
                                    + kind)
                    .body("items.kind", contains(kind))
                    .extract()
                    .path("items[0].address");
            nobody().get(address).then().statusCode(200);
        }
    }

    @Test
    void foundWordsAreMarkedInPlainText() {
        var hit = search("q=\"criminal liability\"&party=RUS&kind=ANSWER")
                .body("total", equalTo(1))
                .body("items[0].address", equalTo("/rounds/2/replies/RUS/submissions/1/answers/9.1"))
                .body("items[0].question", equalTo("9.1"))
                .body("items[0].passages", hasSize(1));
        String text = hit.extract().path("items[0].passages[0].text");
        List<Map<String, Integer>> marks = hit.extract().path("items[0].passages[0].marks");
        assertThat(marks)
                .extracting(mark -> text.substring(requireNonNull(mark.get("start")), requireNonNull(mark.get("end"))))
                .containsExactly("Criminal", "criminal", "liability");
    }

    @Test
    @Tag("slow") // 0.8 s
    void eachFacetIsAFilter() {
        for (var facet : List.of("kind", "party", "question", "chapter", "round", "language")) {
            List<Map<String, Object>> counts = search("q=possession").extract().path("facets." + facet);
            assertThat(counts).as(facet).isNotEmpty();
            counts.forEach(count -> search("q=possession&limit=1&" + facet + "=" + count.get("value"))
                    .body(
                            "facets." + facet + ".find { it.value == '" + count.get("value") + "' }.count",
                            equalTo(count.get("count")))
                    .body("total", equalTo(count.get("count"))));
        }
        search("q=possession&question=9").body("items.question", hasItem("9.1"));
        search("q=possession&question=9,1&party=RUS,FRA").body("items.parties.flatten()", hasItem("RUS"));
    }

    @Test
    void pagesFollowOneAnotherAndTellEachTextOnce() {
        int total = search("q=child&limit=200").extract().path("total");
        List<String> addresses = new ArrayList<>();
        var next = "/search?q=child&limit=30";
        while (next != null) {
            var page = nobody().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(total));
            addresses.addAll(page.extract().path("items.collect { it.address + it.language + it.key }"));
            var link = page.extract().header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(addresses).hasSize(total);
    }

    @Test
    void cursorGoesOnWithItsWordsAloneWhateverTheFilter() {
        String cursor = search("q=child&limit=2").extract().path("next");
        search("q=child&kind=QUESTION&cursor=" + cursor).body("items.kind", everyItem(equalTo("QUESTION")));
        for (var other : List.of("q=law&cursor=" + cursor, "q=child&cursor=wrong")) {
            search(other, 400).body("type", equalTo("/problems/bad-cursor"));
        }
    }

    @Test
    void codesAndArticlesAreFoundAsTheyStand() {
        search("q=II-1").body("items[0].address", equalTo("/rounds/2/report/recommendations/II-1"));
        search("q=ii-1&kind=RECOMMENDATION")
                .body("items.key", contains("II-1", "II-1"))
                .body("items.language", contains("EN", "FR"));
        search("q=9.1&kind=QUESTION").body("items.key", everyItem(equalTo("9.1")));
        search("q=53&kind=PARAGRAPH").body("items[0].key", equalTo("53"));
    }

    @Test
    void whatIsFoundHasNoMarkup() {
        search("q=\"Luxembourg\" OR terminology OR Guidelines OR possession&limit=200")
                .body("items.passages.flatten().text", everyItem(not(containsString("[^"))))
                .body("items.passages.flatten().text", everyItem(not(containsString("{party}"))))
                .body("items.passages.flatten().text", everyItem(not(containsString("<"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=                             | q        | SEARCH_EMPTY",
                "kind=ANSWER                    | q        | SEARCH_EMPTY",
                "q=OR OU - ... \"\"             | q        | SEARCH_EMPTY",
                "q=\"open                       | q        | QUOTATION_OPEN",
                "q=law OR                       | q        | EITHER_OR_INCOMPLETE",
                "q=law OR OR child              | q        | EITHER_OR_INCOMPLETE",
                "q=OU law                       | q        | EITHER_OR_INCOMPLETE",
                "q=law OR -child                | q        | EITHER_OR_INCOMPLETE",
                "q=-law                         | q        | EXCLUSION_ALONE",
                "q=on                           | q        | WORDS_TOO_COMMON",
                "q=law&question=x               | question | UNKNOWN_VALUE",
                "q=law&question=99.9            | question | UNKNOWN_VALUE",
                "q=law&chapter=2                | chapter  | UNKNOWN_VALUE",
                "q=law&chapter=XX               | chapter  | UNKNOWN_VALUE",
                "q=law&party=XXX                | party    | UNKNOWN_VALUE",
                "q=law&round=57                 | round    | UNKNOWN_VALUE",
                "q=law&kind=LETTER              | kind     | EXPECT_ONE_OF",
                "q=law&language=DE              | language | EXPECT_ONE_OF",
                "q=law&q=child                  | q        | ONE_VALUE",
                "q=law&sort=rank                | sort     | UNKNOWN_PARAMETER"
            })
    void whatIsNotUnderstoodIsTold(String query, String parameter, String code) {
        search(query, 400).body("violations.parameter", contains(parameter)).body("violations.code", contains(code));
    }

    @Test
    void whatIsTooLongOrStrangeIsNoFault() {
        search("q=" + "x".repeat(501), 400).body("violations.code", contains("SEARCH_TOO_LONG"));
        assertThat(nobody().get("/search?q=" + "x".repeat(10_000)).statusCode()).isIn(400, 414);
        search("q=" + "law ".repeat(33).strip(), 400).body("violations.code", contains("SEARCH_TOO_MANY_TERMS"));
        for (var strange : List.of(
                "'); drop table open_text",
                "a\\b:*",
                "!!&|()<->",
                "\u200b\u00adlaw",
                "#round:2",
                "zz\ud83d\ude00zz",
                "%_\\",
                "\ufb2c".repeat(400),
                "&nbsp;")) {
            int status = nobody().queryParam("q", strange).get("/search").statusCode();
            assertThat(status).as(strange).isIn(200, 400);
        }
        for (var filter : List.of("party", "question", "chapter")) {
            search("q=law&" + filter + "=" + "X".repeat(2_047), 400).body("violations.parameter", contains(filter));
        }
        search("q=law&party=&question=&chapter=").body("total", greaterThan(0));
        search("q=" + "x".repeat(400))
                .body("total", equalTo(0))
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    @Tag("slow") // 0.4 s
    void whatChangesIsFoundAsItIsNow() throws SQLException {
        GivenRounds.launched(3, "FRA", "RUS");
        search("q=9.1&round=3")
                .body("facets.kind.value", contains("QUESTION"))
                .body("facets.language.value", contains("EN", "FR"));

        Owner.execute("update paragraph set number = 5300 where number = 53");
        search("q=5300&kind=PARAGRAPH").body("items.key", contains("5300", "5300"));
        search("q=53&kind=PARAGRAPH").body("items.key", not(hasItem("53")));

        try {
            Owner.execute("update party set name_en = 'Kingdom of Norway' where iso3 = 'NOR'");
            search("q=kingdom of norway&kind=ANSWER").body("facets.party.value", contains("NOR"));
        } finally {
            GivenNewName.takenBack();
        }
        search("q=norway&kind=ANSWER").body("facets.party.value", contains("NOR"));

        Owner.execute("update report set status = 'ADOPTED', published_at = null where round_number = 2");
        search("q=possession&kind=PARAGRAPH,RECOMMENDATION").body("total", equalTo(0));
        committee()
                .get("/search?q=possession&kind=PARAGRAPH,RECOMMENDATION")
                .then()
                .body("total", greaterThan(0))
                .body("items.published", everyItem(equalTo(false)));
    }

    private static ValidatableResponse search(String query) {
        return search(query, 200);
    }

    private static ValidatableResponse search(String query, int status) {
        return nobody().get("/search?" + query).then().statusCode(status);
    }

    private static int sum(ValidatableResponse hits, String facet) {
        return hits.extract().<List<Integer>>path("facets." + facet + ".count").stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
