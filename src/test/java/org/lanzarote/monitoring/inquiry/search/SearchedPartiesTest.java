package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.search;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;

/** The texts of the demonstration round, searched by the name of a Party. */
@QuarkusTest
class SearchedPartiesTest {

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void nameOfAPartyFindsWhatIsItsOwnAndAboutIt() {
        search("q=Norvège&kind=ANSWER").body("facets.party.value", contains("NOR"));
        search("q=Russian Federation&kind=FINDING").body("facets.party.value", contains("RUS"));
        for (var called : List.of("Russia", "Russian", "RUSSIE", "RUS")) {
            search("q=" + called + "&kind=FINDING")
                    .body("corrected", equalTo(null))
                    .body("facets.party.value", contains("RUS"));
        }
        int norwegian = search("q=Norvège&kind=ANSWER").extract().path("total");
        for (var inASentence : List.of(
                "la Norvège",
                "de la Norvège",
                "en Norvège",
                "of Norway",
                "l’Norvège",
                "\"la Norvège\"",
                "dans la Norvège",
                "et la Norvège",
                "vers la Norvège",
                "par la Norvège",
                "with Norway",
                "across Norway",
                "in NOR",
                "Norway’s")) {
            search("q=" + inASentence + "&kind=ANSWER").body("total", equalTo(norwegian));
        }
        search("q=republic&kind=ANSWER").body("total", equalTo(0));
        search("q=Norwey&kind=ANSWER")
                .body("corrected.meant", contains("norway"))
                .body("corrected.written", contains("Norwey"))
                .body("facets.party.value", contains("NOR"));
        search("q=invented -Norway&kind=ANSWER")
                .body("facets.party.value", hasItem("FRA"))
                .body("facets.party.value", not(hasItem("NOR")));
    }

    @Test
    void articleBehindAnOrOrAMinusIsNotWhatIsMeant() {
        int either = search("q=Norway OR France&kind=ANSWER").extract().path("total");
        for (var written : List.of("Norway OR la France", "in Norway OR in France", "la France OU la Norvège")) {
            search("q=" + written + "&kind=ANSWER").body("total", equalTo(either));
        }
        int without = search("q=invented -Norway&kind=ANSWER").extract().path("total");
        assertThat(without).isPositive();
        search("q=invented -\"Norway does not\"&kind=ANSWER").body("facets.party.value", hasItem("NOR"));
        for (var excluded : List.of("la Norvège", "(Norway)", "(la Norvège)")) {
            search("q=invented -" + excluded + "&kind=ANSWER").body("total", equalTo(without));
        }
    }

    @Test
    void nameOfAPartyFindsWhatCallsItByAnotherName() {
        int called = search("q=Russian Federation&kind=PARAGRAPH&language=EN")
                .extract()
                .path("total");
        assertThat(called).isPositive();
        for (var name : List.of("Russia", "Russie", "Fédération de Russie", "RUS")) {
            search("q=" + name + "&kind=PARAGRAPH&language=EN").body("total", equalTo(called));
        }
    }

    @Test
    void mistypedNameBehindAnElisionIsCorrected() {
        search("q=l’Norvgee&kind=ANSWER")
                .body("corrected.meant", contains("norvege"))
                .body("facets.party.value", contains("NOR"));
    }
}
