package org.lanzarote.monitoring.stakeholders.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;

/** The auditor does not learn from the trail whose a submission is that must not be named. */
@QuarkusTest
class AnonymousTrailTest {

    private static final Map<String, String> DANGER = Map.of("because", "Its people are in danger");

    /** The organisation sends one id with all that it does. */
    private static final String CHOSEN = "one-and-the-same";

    private String id = "";
    private String forwarded = "";

    @BeforeEach
    void forwardedBeforeItAsks() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA");
            id = GivenSubmissions.submitted();
            tell(id, "accept", null);
            forwarded = GivenReception.forwarded(id, "RUS");
            asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);
        });
    }

    @Test
    void spellingOfTheAddressTellsNobody() {
        var own = "/rounds/2/stakeholder-submissions/";
        var readings = new String[] {"record", own + id, "operation", "getStakeholderSubmission"};
        int before = trail(readings).extract().path("items.size()");
        for (var address : List.of(
                own + id,
                own + id.toUpperCase(Locale.ROOT),
                own + id.replace("-", "%2D"),
                "//rounds//2/stakeholder-submissions//" + id,
                own + id + "/")) {
            assertThat(read(stakeholder(), address)).as(address).isEqualTo(200);
        }

        trail(readings)
                .body("items.size()", is(before + 5))
                .body("items.record", everyItem(is(own + id)))
                .body("items.findAll { it.roles.contains('stakeholder') }.account", everyItem(is("")))
                .body("items.organisation", everyItem(is("")));
        assertThat(ofTheOrganisation()).doesNotContainIgnoringCase(id);
    }

    @Test
    void attemptInAnotherRoundTellsNobody() {
        assertThat(read(stakeholder(), "/rounds/7/stakeholder-submissions/" + id))
                .isEqualTo(404);
        assertThat(read(stakeholder(), "/parties/" + id.toUpperCase(Locale.ROOT)))
                .isEqualTo(404);
        var bare = id.replace("-", "");
        for (var address : List.of(
                "/rounds/2/stakeholder-submissions/" + bare,
                "/rounds/2/stakeholder-submissions/x" + id.substring(1),
                "/rounds/" + bare + "/stakeholder-submissions",
                "/parties/" + bare)) {
            assertThat(read(stakeholder(), address)).as(address).isEqualTo(404);
        }

        assertThat(ofTheOrganisation()).doesNotContainIgnoringCase(id, bare, id.substring(1));
    }

    /** A mistyped key may be one letter from that of the submission, or the same in another spelling. */
    @Test
    void refusedAttemptTellsNobodyWhateverItsKeyLooksLike() {
        var mistyped = (id.startsWith("0") ? "1" : "0") + id.substring(1);
        var keys = List.of(mistyped, id.replace("-", ""), "%7B" + id + "%7D", "%20" + id);
        for (var key : keys) {
            for (var below : List.of("", "/receipt", "/attachments/" + mistyped + "/content")) {
                var address = "/rounds/2/stakeholder-submissions/" + key + below;
                assertThat(read(stakeholder(), address)).as(address).isEqualTo(404);
            }
            assertThat(read(stakeholder(), FORWARDED + "/" + key)).isEqualTo(404);
        }

        trail("outcome", "REFUSED")
                .body("items.size()", is(4 * keys.size()))
                .body("items.account", everyItem(is("")))
                .body("items.organisation", everyItem(is("")));
        trail("outcome", "REFUSED", "account", "stakeholder").body("items", is(List.of()));
    }

    @Test
    void verificationOfItsReceiptTellsNobody() {
        var receipt = stakeholder().get("/rounds/2/stakeholder-submissions/{id}/receipt", id);
        stakeholder()
                .body(receipt.asString())
                .post("/receipts/verification")
                .then()
                .statusCode(200)
                .body("verdict", is("INTACT"));

        trail("operation", "verifyReceipt").body("items", is(List.of()));
        trail("record", "/receipts").body("items", is(List.of()));
    }

    @Test
    void whatWasForwardedTellsNobody() {
        assertThat(read(stakeholder(), FORWARDED + "/" + forwarded)).isEqualTo(200);

        trail("record", FORWARDED + "/" + forwarded, "operation", "getForwarding")
                .body("items.account", is(List.of("")))
                .body("items.organisation", is(List.of("")));
        assertThat(ofTheOrganisation()).doesNotContain(forwarded);
    }

    @Test
    void idThatTheOrganisationChoseLinksNothing() {
        read(stakeholder(), "/rounds/2/stakeholder-submissions/" + id);
        var named = GivenSubmissions.submitted();
        read(stakeholder(), "/rounds/2/stakeholder-submissions/" + named);
        assertThat(ofTheOrganisation()).as("of what may be named").contains(named);

        trail("requestId", CHOSEN).body("items", is(List.of()));
        List<String> ids = trail().extract().path("items.findAll { it.roles.contains('stakeholder') }.requestId");
        assertThat(ids).hasSizeGreaterThan(2).doesNotHaveDuplicates().doesNotContain(CHOSEN);
    }

    @Test
    void nameComesBackToBothWhenAnonymityIsRefused() {
        read(stakeholder(), FORWARDED + "/" + forwarded);
        tell(id, "refuse-anonymity", Map.of("because", "Its name is in the press"));

        assertThat(ofTheOrganisation()).contains(id, forwarded);
    }

    /** What the auditor finds by the account of the organisation, and what the trail shows with its name. */
    private static String ofTheOrganisation() {
        List<Map<String, String>> entries = trail().extract().path("items");
        var named = entries.stream()
                .filter(entry -> "stakeholder".equals(entry.get("account"))
                        || "Demonstration NGO".equals(entry.get("organisation")))
                .toList();
        return trail("account", "stakeholder").extract().asString() + named;
    }

    private static ValidatableResponse trail(String... filter) {
        var asking = as("auditor").queryParam("limit", 200);
        for (int i = 0; i < filter.length; i += 2) {
            asking = asking.queryParam(filter[i], filter[i + 1]);
        }
        return asking.get("/trail").then().statusCode(200);
    }

    private static int read(RequestSpecification who, String address) {
        return outOfContract(who)
                .header("X-Request-Id", CHOSEN)
                .urlEncodingEnabled(false)
                .get(address)
                .statusCode();
    }
}
