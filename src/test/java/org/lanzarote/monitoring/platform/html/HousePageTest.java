package org.lanzarote.monitoring.platform.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.local.GivenDemonstration;

/** The pages are documents of one house. */
@QuarkusTest
class HousePageTest {

    @BeforeEach
    void demonstration() {
        GivenDemonstration.loaded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rounds/2/factsheets/RUS",
                "/rounds/2/report/document",
                "/rounds/2/questionnaire",
                "/rounds/2/questions/1/compilation",
                "/rounds/2/child-feedback"
            })
    @Tag("slow") // 0.9 s
    void pageHasTheStyleOfTheHouseAndMayLoadAndRunNothing(String address) throws Exception {
        var page = page(address, "EN");

        var parts = page.asString().split("</?style>", 3);
        var digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(parts[1].getBytes(UTF_8)));
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'sha256-" + digest
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(parts[0]).contains("<html lang=\"en\">").doesNotContain("{");
        assertThat(parts[2])
                .contains("<a class=\"skip\" href=\"#text\">", "<main id=\"text\">")
                .contains("<strong>Council of Europe</strong>", "<footer")
                .doesNotContain("<style", "<script", " style=", "{");
    }

    private static Response page(String address, String language) {
        return nobody().accept("text/html")
                .queryParam("lang", language)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
