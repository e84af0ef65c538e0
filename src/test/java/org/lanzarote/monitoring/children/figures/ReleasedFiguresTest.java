package org.lanzarote.monitoring.children.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.children.figures.GivenReleases.RELEASES;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.local.GivenDemonstration;

/** The figures of the demonstration round, and what is made of them. */
@QuarkusTest
class ReleasedFiguresTest {

    private static final String FACTSHEET = "/rounds/2/factsheets/RUS";

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void demonstrationRoundHas306ChildrenIn10Parties() {
        nobody().get(RELEASES)
                .then()
                .body("items", hasSize(1))
                .body("items[0].children", equalTo(306))
                .body("items[0].parties", equalTo(10));
        List<Map<String, Object>> byParty = nobody().get(RELEASES + "/1").path("figures.byParty");
        assertThat(byParty).hasSize(43);
        assertThat(byParty.stream().filter(row -> row.containsKey("children"))).hasSize(8);
        assertThat(byParty).contains(Map.of("label", "HRV"), Map.of("label", "DEU"));
    }

    @Test
    @Tag("slow") // 2.0 s
    void factsheetTellsTheLatestReleaseAndNothingLive() {
        var before = nobody().accept("application/json").get(FACTSHEET);
        before.then().body("figures.children", equalTo(306)).body("figures.childrenParties", equalTo(10));

        GivenReleases.session("FRA", 50, 25);

        assertThat(nobody().accept("application/json").get(FACTSHEET).asString())
                .isEqualTo(before.asString());
        GivenReleases.released();
        GivenFactsheets.published();
        nobody().accept("application/json").get(FACTSHEET).then().body("figures.children", equalTo(356));
    }
}
