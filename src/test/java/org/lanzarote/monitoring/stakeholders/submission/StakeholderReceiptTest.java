package org.lanzarote.monitoring.stakeholders.submission;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** A receipt proves what a stakeholder submitted, as one proves what a Party did. */
@QuarkusTest
class StakeholderReceiptTest {

    private static final String ONE = "/rounds/2/stakeholder-submissions/{id}";

    /** The tables that refuse changes, also to their owner, until he takes the guard away. */
    private static final String GUARDED = Stream.of(
                    "stakeholder_submission", "stakeholder_answer", "stakeholder_comment", "stakeholder_seal")
            .map(table -> "alter table " + table + " ? trigger user;")
            .collect(joining());

    private String id = "";

    @BeforeEach
    void aSubmissionOfAnswersAndComments() {
        Moment.begin(this, () -> {
            GivenRounds.launched("FRA", "RUS");
            GivenReplies.published("FRA");
            id = GivenSubmissions.submittedOn("FRA", 1, "9.1");
        });
    }

    @Test
    void receiptTellsWhatWasSubmittedAndVerifies() {
        stakeholder()
                .get(ONE + "/receipt", id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("STAKEHOLDER_SUBMISSION"))
                .body("id", equalTo(id))
                .body("organisation", equalTo("Demonstration NGO"))
                .body("party", nullValue())
                .body("answers", equalTo(1))
                .body("comments", equalTo(2))
                .body("late", equalTo(false))
                .body("due", equalTo("2027-05-01T12:00:00Z"))
                .body("submittedBy", equalTo("Demonstration Stakeholder"));

        for (var asker : List.of(stakeholder(), secretariat())) {
            verified(asker, receipt()).body("verdict", equalTo("INTACT")).body("differences", empty());
        }
    }

    @Test
    void sealedFormHasTheDigestOfTheReceiptAndHoldsAll() {
        var sealed = stakeholder().get(ONE + "/sealed", id);

        assertThat(Digests.sha256(sealed.asByteArray())).isEqualTo(receipt().get("sha256"));
        sealed.then()
                .body("answers.question", contains("12"))
                .body("comments.party", contains("FRA", "RUS"))
                .body("comments.submission", contains("1", null));
    }

    @Test
    void receiptIsAPdfForPeople() throws Exception {
        var pdf = stakeholder().accept("application/pdf").get(ONE + "/receipt?lang=FR", id);

        pdf.then().statusCode(200).header("Content-Disposition", containsString("receipt-round-2-submission-" + id));
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("partie prenante", "Demonstration NGO", id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update stakeholder_answer set text = text || ' '",
                "update stakeholder_answer set content = '{\"value\": \"NO\"}'",
                "update stakeholder_comment set of_submission = 2 where of_submission = 1",
                "update stakeholder_comment set text = 'Other words' where ordinal = 1",
                "delete from stakeholder_comment where ordinal = 1",
                "update stakeholder_submission set late = not late",
                "update stakeholder_submission set language = 'FR'",
                "update stakeholder_submission set submitted_at = submitted_at + interval '1 microsecond'",
                "update stakeholder_seal set submitted_by = 'somebody'",
                "update stakeholder_seal set sealed = replace(sealed, '12', '13')",
                "update stakeholder_seal set sha256 = repeat('0', 64)"
            })
    @Tag("slow") // 0.9 s
    void oneByteChangedAnywhereIsFound(String tampering) throws Exception {
        var receipt = receipt();

        Owner.execute(GUARDED.replace("?", "disable") + tampering + ";" + GUARDED.replace("?", "enable"));

        verified(stakeholder(), receipt).body("verdict", equalTo("ALTERED"));
    }

    @Test
    void sealIsKeptAsItIsAndPublicationLeavesItIntact() {
        for (var change :
                List.of("update stakeholder_seal set sha256 = repeat('0', 64)", "delete from stakeholder_seal")) {
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("is frozen");
        }
        GivenSubmissions.publish(id);

        verified(stakeholder(), receipt()).body("verdict", equalTo("INTACT"));
    }

    @Test
    void alteredReceiptIsFound() {
        for (var change : List.<Map.Entry<String, Object>>of(
                Map.entry("comments", 3),
                Map.entry("organisation", "Another NGO"),
                Map.entry("submittedBy", "Somebody else"),
                Map.entry("sha256", "0".repeat(64)))) {
            var altered = new HashMap<>(receipt());
            altered.put(change.getKey(), change.getValue());

            verified(stakeholder(), altered)
                    .body("verdict", equalTo("ALTERED"))
                    .body("differences", contains("RECEIPT"));
        }
    }

    @Test
    void receiptIsUnknownToEverybodyElseAlsoWhenItIsPublished() {
        GivenSubmissions.publish(id);
        var receipt = receipt();

        for (var other : List.of(secondStakeholder(), committee(), focalPoint("FRA"))) {
            verified(other, receipt).body("verdict", equalTo("UNKNOWN"));
        }
        secondStakeholder().get(ONE + "/receipt", id).then().statusCode(404);
        secondStakeholder().get(ONE + "/sealed", id).then().statusCode(404);
        committee().get(ONE + "/sealed", id).then().statusCode(403);
        var unknown = new HashMap<>(receipt);
        unknown.put("id", UUID.randomUUID().toString());
        verified(stakeholder(), unknown).body("verdict", equalTo("UNKNOWN"));
        unknown.remove("id");
        verified(stakeholder(), unknown).body("verdict", equalTo("UNKNOWN"));
    }

    @Test
    void draftHasNoReceipt() {
        String draft = GivenSubmissions.drafted();

        stakeholder().get(ONE + "/receipt", draft).then().statusCode(404);
    }

    private Map<String, Object> receipt() {
        return stakeholder().get(ONE + "/receipt", id).jsonPath().getMap("$");
    }

    private static ValidatableResponse verified(RequestSpecification who, Map<String, Object> receipt) {
        return who.body(receipt).post("/receipts/verification").then().statusCode(200);
    }
}
