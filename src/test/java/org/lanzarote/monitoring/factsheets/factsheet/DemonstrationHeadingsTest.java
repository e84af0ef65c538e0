package org.lanzarote.monitoring.factsheets.factsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.INVENTORY;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.factsheet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.platform.language.Language;

/** The headings of the demonstration's factsheet, held against those of the real one. */
@QuarkusTest
class DemonstrationHeadingsTest {

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void headingsMatchTheInventoryInEnglish() {
        for (var chapter : factsheet("RUS").get("chapters")) {
            assertThat(headings(chapter)).isEqualTo(expected(chapter));
        }
        assertThat(heading(factsheet("RUS"), 1, "specific"))
                .isEqualTo(
                        "Observations and recommendations of the Committee on legal frameworks specific to the Russian"
                                + " Federation");
    }

    @Test
    void headingsMatchTheInventoryInFrench() {
        var french = factsheet("RUS", Language.FR);

        for (var chapter : french.get("chapters")) {
            assertThat(headings(chapter)).isEqualTo(expected(chapter));
        }
        assertThat(heading(french, 1, "specific"))
                .isEqualTo(
                        "Observations et recommandations du Comité sur les cadres juridiques, spécifiques à la Fédération"
                                + " de Russie");
        assertThat(heading(french, 10, "generic")).isEqualTo("Recommandations générales du Comité sur la recherche");
    }

    private static String heading(JsonNode factsheet, int chapter, String part) {
        return factsheet.at("/chapters/" + chapter + "/headings/" + part).asText();
    }

    /** What the headings of a chapter promise, in the words of the inventory. */
    private static Set<String> headings(JsonNode chapter) {
        var headings = chapter.get("headings");
        var specific = headings.path("specific").asText().replaceFirst(" (of the Committee|du Comité) .*", "");
        return told(
                english(specific).toLowerCase(Locale.ROOT),
                headings.has("generic"),
                switch (headings.path("practices").asText()) {
                    case "Promising practice", "Pratique prometteuse" -> "singular";
                    case "Promising practices", "Pratiques prometteuses" -> "plural";
                    default -> "";
                },
                headings.has("keyFindings"));
    }

    private static Set<String> expected(JsonNode chapter) {
        var facts = INVENTORY.at("/headings/chapters/" + chapter.get("numeral").asText());
        return told(
                facts.path("specific").asText(""),
                facts.path("generic").asBoolean(),
                facts.path("practices").asText(""),
                facts.path("keyFindings").asBoolean());
    }

    private static Set<String> told(String specific, boolean generic, String practices, boolean keyFindings) {
        return new TreeSet<>(Stream.of(specific, generic ? "generic" : "", practices, keyFindings ? "key findings" : "")
                .map(Objects::requireNonNull)
                .filter(told -> !told.isEmpty() && !told.equals("null"))
                .toList());
    }

    private static String english(String heading) {
        return heading.replace(" et ", " and ").replace("recommandation", "recommendation");
    }
}
