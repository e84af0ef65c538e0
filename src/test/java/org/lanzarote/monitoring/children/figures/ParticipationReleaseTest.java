package org.lanzarote.monitoring.children.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.lanzarote.monitoring.children.figures.GivenReleases.PREVIEW;
import static org.lanzarote.monitoring.children.figures.GivenReleases.RELEASES;
import static org.lanzarote.monitoring.children.figures.GivenReleases.release;
import static org.lanzarote.monitoring.children.figures.GivenReleases.session;
import static org.lanzarote.monitoring.children.figures.GivenReleases.wish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

@QuarkusTest
class ParticipationReleaseTest {

    private static final String FIRST = RELEASES + "/1";

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("DEU", "FRA", "ITA", "NOR", "RUS");
    }

    @Test
    void officerReleasesWhatThePreviewShows() {
        givenSessions();

        var figures = safeguardingOfficer().get(PREVIEW).path("figures");
        release().then().statusCode(201).header("Location", endsWith(FIRST)).body("id", equalTo("1"));

        assertThat(nobody().get(FIRST).<Map<String, Object>>path("figures")).isEqualTo(figures);
        nobody().get(FIRST)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("releasedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("figures.smallestGroup", equalTo(5))
                .body("figures.children", equalTo(92));
    }

    @Test
    void whatIsSmallAndWhatIsEmptyLookTheSameAndTakeLargeOnesAlong() {
        givenSessions();
        GivenReleases.released();

        nobody().get(FIRST)
                .then()
                .body(
                        "figures.byParty",
                        contains(
                                Map.of("label", "DEU"),
                                Map.of("label", "FRA", "children", 40),
                                Map.of("label", "ITA"),
                                Map.of("label", "NOR"),
                                Map.of("label", "RUS")))
                .body("figures.byAgeBand.label", contains("11-13", "14-15", "16-17", "18"))
                .body("figures.byAgeBand.children", equalTo(Arrays.asList(null, null, null, null)))
                .body("figures.byGender.label", contains("GIRLS", "BOYS", "OTHER_OR_NOT_STATED"))
                .body("figures.parties", equalTo(null));
    }

    @Test
    void hiddenNumberIsNotInTheDatabase() throws Exception {
        givenSessions();
        GivenReleases.released();

        assertThatThrownBy(() -> Owner.execute("update participation_cell set cells_children = 6"))
                .hasMessageContaining("unchangeable");
        Owner.execute(
                "do $$ begin assert (select count(cells_children) from participation_cell where cells_dimension = 'PARTY') = 1;"
                        + " assert (select count(cells_children) from participation_cell where cells_dimension = 'AGE_BAND') = 0; end $$");
    }

    @Test
    void releaseStaysAsItIsWhateverIsReportedLater() {
        givenSessions();
        GivenReleases.released();
        var before = nobody().get(FIRST).asString();

        session("FRA", 30, 15);

        assertThat(nobody().get(FIRST).asString()).isEqualTo(before);
        for (var change : List.of("PUT", "PATCH", "DELETE")) {
            safeguardingOfficer().body(Map.of()).request(change, FIRST).then().statusCode(oneOf(404, 405));
        }
    }

    @Test
    void laterReleaseTellsWhatHasGrownEnough() {
        givenSessions();
        GivenReleases.released();
        session("FRA", 30, 15);
        GivenReleases.released();

        nobody().get(RELEASES + "/2").then().body("figures.byParty[1].children", equalTo(70));
        nobody().get(RELEASES)
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.children", contains(122, 92));
        nobody().queryParam("limit", 1).get(RELEASES).then().body("items.number", contains(2));
    }

    @Test
    void releaseThatDiffersByLessThanTheThresholdIsRefused() {
        givenSessions();
        GivenReleases.released();
        session("FRA", 4, 2);

        safeguardingOfficer()
                .get(PREVIEW)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/participation-withheld"))
                .body(
                        "detail",
                        allOf(
                                containsString("The total differs from release 1 by less than 5"),
                                containsString("PARTY FRA differs from release 1 by less than 5")));
        safeguardingOfficer()
                .body(Map.of("previewDigest", "0".repeat(64)))
                .post(RELEASES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/participation-withheld"));
        nobody().get(RELEASES).then().body("items", hasSize(1));
    }

    @Test
    void nothingIsToldOfFewerChildrenThanTheThreshold() {
        session("FRA", 4, 2);

        safeguardingOfficer()
                .get(PREVIEW)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Fewer than 5 children took part"));
        session("FRA", 1, 0);
        GivenReleases.released();
        nobody().get(FIRST).then().body("figures.children", equalTo(5));
    }

    @Test
    void nothingIsReleasedThatNobodyLookedAt() {
        givenSessions();
        var seen = wish();
        session("FRA", 30, 15);

        safeguardingOfficer()
                .body(seen)
                .post(RELEASES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/participation-changed"));
        safeguardingOfficer()
                .body(Map.of("previewDigest", "none"))
                .post(RELEASES)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/previewDigest"));
    }

    @Test
    void sendingAgainUnderTheSameKeyReleasesOnce() {
        givenSessions();
        var seen = wish();

        for (int i = 0; i < 2; i++) {
            safeguardingOfficer()
                    .header("Idempotency-Key", "one")
                    .body(seen)
                    .post(RELEASES)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo("1"));
        }
        safeguardingOfficer()
                .body(seen)
                .post(RELEASES)
                .then()
                .statusCode(409)
                .body("detail", equalTo("No figure has changed since the latest release"));
        nobody().get(RELEASES).then().body("items", hasSize(1));
    }

    @Test
    void ofTwoReleasesAtOnceOneIsMade() throws Exception {
        givenSessions();
        var seen = wish();
        Callable<Integer> release =
                () -> safeguardingOfficer().body(seen).post(RELEASES).statusCode();

        assertThat(AtOnce.send(List.of(release, release))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void nobodyButTheOfficerSeesLiveFiguresOrReleasesThem() {
        givenSessions();
        var seen = wish();

        for (var other : List.of(
                secretariat(), committee(), as("rapporteur"), facilitator(), stakeholder(), focalPoint("FRA"))) {
            other.get(PREVIEW).then().statusCode(403);
            other.body(seen).post(RELEASES).then().statusCode(403);
        }
        nobody().get(PREVIEW).then().statusCode(401);
        secretariat().get("/rounds/2/child-participation").then().statusCode(404);
    }

    @Test
    void releaseThatDoesNotExistIsNotFound() {
        nobody().get(RELEASES).then().statusCode(200).body("items", hasSize(0));
        nobody().get(FIRST).then().statusCode(404);
        nobody().get(RELEASES + "/nonsense").then().statusCode(404);
        nobody().get("/rounds/3/participation-releases").then().statusCode(404);
        safeguardingOfficer().get("/rounds/3/participation-preview").then().statusCode(404);
    }

    /** 40 in FRA, 30 in ITA, 20 in NOR, 2 in RUS and nobody in DEU; all of one age. */
    private static void givenSessions() {
        session("FRA", 40, 20);
        session("ITA", 30, 10);
        session("NOR", 20, 10);
        session("RUS", 2, 1);
    }
}
