package org.lanzarote.monitoring.people.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PartyResourceTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Test
    void conventionHas48Parties() {
        nobody().get("/parties")
                .then()
                .statusCode(200)
                .body("items", hasSize(48))
                .body("next", nullValue())
                .body("items.name.en", everyItem(not(nullValue())))
                .body("items.nameWithArticle.fr", everyItem(not(nullValue())));
    }

    @Test
    void everyPartyIsMetOnceByFollowingTheNextLink() {
        List<String> met = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String address = "/parties?limit=20";
        while (address != null) {
            var page = nobody().urlEncodingEnabled(false).get(address);
            List<String> codes = page.path("items.iso3");
            met.addAll(codes);
            sizes.add(codes.size());
            address = next(page.header("Link"));
        }

        assertThat(sizes).containsExactly(20, 20, 8);
        assertThat(met).doesNotHaveDuplicates().isSorted().hasSize(48);
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, Russian Federation, the Russian Federation, la Fédération de Russie",
        "NLD, Netherlands, the Netherlands, les Pays-Bas",
        "FRA, France, France, la France",
        "UKR, Ukraine, Ukraine, l’Ukraine"
    })
    void partyHasItsNameWithAndWithoutArticle(String iso3, String name, String english, String french) {
        nobody().get("/parties/{iso3}", iso3)
                .then()
                .statusCode(200)
                .body("iso3", equalTo(iso3))
                .body("name.en", equalTo(name))
                .body("nameWithArticle.en", equalTo(english))
                .body("nameWithArticle.fr", equalTo(french));
    }

    @Test
    void datesThatNobodyConfirmedAreToldAsSuch() {
        nobody().get("/parties/RUS")
                .then()
                .body("entryIntoForce", equalTo("2013-12-01"))
                .body("dateConfidence", equalTo("UNCONFIRMED"));
        nobody().get("/parties/NOR")
                .then()
                .body("instrumentDeposited", equalTo("2018-06-13"))
                .body("dateConfidence", equalTo("DOCUMENTED"));
    }

    @Test
    void russianFederationMadeFiveReservations() {
        nobody().get("/parties/RUS/reservations")
                .then()
                .statusCode(200)
                .body("article", contains("20(3)", "20(4)", "21(2)", "25(3)", "25(5)"))
                .body("effect.fr", everyItem(is(not(equalTo("")))));
        nobody().get("/parties/FRA/reservations").then().statusCode(200).body("", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "rus", "RU", "USA"})
    void whatIsNoPartyIsNotFound(String code) {
        nobody().get("/parties/{iso3}", code).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        nobody().get("/parties/{iso3}/reservations", code).then().statusCode(404);
    }

    private static @Nullable String next(@Nullable String link) {
        if (link == null) {
            return null;
        }
        var found = NEXT.matcher(link);
        assertThat(found.matches()).as(link).isTrue();
        var address = URI.create(found.group(1));
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
