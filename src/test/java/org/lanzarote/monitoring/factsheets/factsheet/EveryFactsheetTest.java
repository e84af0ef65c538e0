package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.factsheet;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.list;
import static org.lanzarote.monitoring.support.Asking.nobody;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.platform.language.Language;

/** What holds of the factsheets of all Parties of the demonstration round. */
@QuarkusTest
class EveryFactsheetTest {

    /** A comma before a colon, one that is missing or doubled, a word twice, a slot, an article before that of a name. */
    private static final Pattern SLIP = Pattern.compile(
            ",[\\s\\u00a0]*:|,,|\\.,|[{}]|\\b(\\p{L}{2,}) \\1\\b|, including [^,.:]* to |\\b(?:the|du|des|aux?|le|la|les) the\\b"
                    + "|, (?:y compris|notamment) (?:à )?\\p{Lu}[^,.:]* (?:à|de) ",
            Pattern.UNICODE_CHARACTER_CLASS);

    private List<String> parties;

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
        parties = nobody().get("/rounds/2/roster?limit=100").path("items.party");
    }

    @Test
    @Tag("slow") // 2.0 s
    void eachNamesAllThatTheRecordAddressesToItsParty() {
        assertThat(parties).hasSize(43);
        for (var party : parties) {
            var told = factsheet(party);

            assertThat(codes(told)).as(party).isEqualTo(addressed(party));
            for (var chapter : told.get("chapters")) {
                assertThat(chapter.at("/headings/nothing").isTextual() && chapter.has("open"))
                        .isFalse();
            }
        }
    }

    @Test
    void sentenceNamesWhatNoLineCites() {
        var chapters = factsheet("ALB").get("chapters");

        assertThat(chapters.at("/3/headings/nothing").isMissingNode()).isTrue();
        assertThat(chapters.at("/3/open/text").asText())
                .startsWith("The report addresses Recommendation [IV-9](/rounds/2/report/recommendations/IV-9?lang=EN)"
                        + " (**requests**")
                .endsWith(") to Parties that are not already doing so; this concerns Albania as far as it is one of"
                        + " them.");
        assertThat(chapters.at("/3/open/recommendations/0/link").asText())
                .isEqualTo("/rounds/2/report/recommendations/IV-9");
        assertThat(factsheet("MDA", Language.FR).at("/chapters/1/open/text").asText())
                .startsWith("Le rapport adresse les recommandations [II-8](/rounds")
                .contains("recommendations/II-8?lang=FR) (**demande**")
                .endsWith("encore\u00a0; cela concerne la République de Moldova le cas échéant.");
        assertThat(factsheet("RUS").findValues("open")).isEmpty();
    }

    @Test
    @Tag("slow") // every factsheet in both languages
    void noSentenceHasASlip() {
        for (var party : parties) {
            for (var language : Language.values()) {
                assertThat(sentences(factsheet(party, language)))
                        .as("%s in %s", party, language)
                        .noneMatch(sentence -> SLIP.matcher(sentence).find());
            }
        }
    }

    @Test
    void partyHasOneNameInItsFactsheet() {
        var turkish = factsheet("TUR");

        assertThat(turkish.at("/party/name").asText()).isEqualTo("Türkiye");
        assertThat(turkish.at("/party/nameWithArticle").asText()).isEqualTo("Türkiye");
        assertThat(turkish.toString())
                .contains("all Parties, including Türkiye")
                .doesNotContain("Turkey");
    }

    private static Set<String> addressed(String party) {
        List<String> codes = nobody().get("/parties/{party}/recommendations?round=2&limit=200", party)
                .path("items.code");
        return Set.copyOf(codes);
    }

    private static Set<String> codes(JsonNode factsheet) {
        return Stream.concat(
                        factsheet.findValues("codes").stream().flatMap(codes -> list(codes).stream()),
                        factsheet.findValues("code").stream())
                .map(JsonNode::asText)
                .collect(toSet());
    }

    private static List<String> sentences(JsonNode factsheet) {
        return Stream.of("introduction", "keyFindings", "text", "lead", "nothing", "specific", "generic")
                .flatMap(name -> factsheet.findValues(name).stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }
}
