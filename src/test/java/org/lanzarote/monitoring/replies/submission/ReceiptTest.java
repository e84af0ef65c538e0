package org.lanzarote.monitoring.replies.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** A receipt proves what was submitted, as long as not a byte of it is another. */
@QuarkusTest
class ReceiptTest {

    private static final String SUBMISSION = "/rounds/2/replies/FRA/submissions/1";
    private static final byte[] LAW = "Article 1. A law for the test.".getBytes(UTF_8);

    /** The tables that refuse changes, also to their owner, until he takes the guard away. */
    private static final String GUARDED = Stream.of("submission", "submitted_answer", "sealed_attachment")
            .map(table -> "alter table " + table + " ? trigger user;")
            .collect(joining());

    private String attachment = "";

    @BeforeEach
    void aSubmissionWithAnAttachment() {
        Moment.begin(this, () -> {
            GivenRounds.launched("FRA", "NOR");
            attachment = GivenAttachments.attached("FRA", "law.txt", LAW);
            GivenReplies.answered("FRA");
            GivenReplies.saved("FRA", "12", "See [the law](attachment:" + attachment + ")");
            GivenReplies.submit("FRA");
        });
    }

    @Test
    void receiptVerifies() {
        var receipt = receipt();

        verify(receipt)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("INTACT"))
                .body("differences", empty());
        verify(receipt, secretariat()).then().body("verdict", equalTo("INTACT"));
        verify(receipt, committee()).then().body("verdict", equalTo("INTACT"));
    }

    @Test
    void receiptTellsWhatWasSubmitted() {
        focalPoint("FRA")
                .get(SUBMISSION + "/receipt")
                .then()
                .statusCode(200)
                .body("party", equalTo("FRA"))
                .body("submission", equalTo(1))
                .body("submittedBy", equalTo("Demonstration Focal point FRA"))
                .body("answers", equalTo(5))
                .body("attachments.name", contains("law.txt"))
                .body("attachments.sha256", contains(Digests.sha256(LAW)))
                .body("previousSha256", nullValue());
    }

    @Test
    void sealedFormHasTheDigestOfTheReceipt() {
        var sealed = focalPoint("FRA").get(SUBMISSION + "/sealed");

        assertThat(Digests.sha256(sealed.asByteArray())).isEqualTo(receipt().get("sha256"));
        sealed.then()
                .body(
                        "answers.text",
                        contains(
                                "The answer to 1.1",
                                "The answer to 1.2",
                                "The answer to 3.1",
                                "The answer to 9.1",
                                "See [the law](attachment:" + attachment + ")"));
    }

    @Test
    void receiptIsAPdfForPeople() throws Exception {
        var pdf = focalPoint("FRA").accept("application/pdf").get(SUBMISSION + "/receipt?lang=FR");

        pdf.then().statusCode(200).contentType("application/pdf").header("Vary", containsString("Accept"));
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Récépissé", "law.txt", "France");
        }
    }

    @Test
    void laterSubmissionSupersedesAndIsChained() {
        var first = receipt();
        GivenReplies.supplemented("FRA", "12", "New figures");

        verify(first).then().body("verdict", equalTo("SUPERSEDED")).body("supersededBy", equalTo(2));
        var second = focalPoint("FRA").get("/rounds/2/replies/FRA/submissions/2/receipt");
        second.then().body("previousSha256", equalTo(first.get("sha256"))).body("reason", equalTo("New figures"));
        verify(second.jsonPath().getMap("$")).then().body("verdict", equalTo("INTACT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update submitted_answer set text = text || ' ' where text like 'The answer to 9.1'",
                "update submitted_answer set content = '{\"value\": \"NO\"}' where content ->> 'value' = 'YES'",
                "update submitted_answer set language = 'FR'",
                "update submitted_answer set saved_by = 'somebody'",
                "update submitted_answer set translations = '[{\"language\": \"de\", \"text\": \"Nein\", \"stale\": false}]'",
                "delete from submitted_answer where text like 'The answer to 9.1'",
                "update submission set submitted_at = submitted_at + interval '1 microsecond'",
                "update submission set late = not late",
                "update submission set sealed = replace(sealed, '9.1', '9.2')",
                "update submission set sha256 = repeat('0', 64)",
                "update submission set previous_sha256 = repeat('0', 64)",
                "update attachment_chunk set bytes = set_byte(bytes, 0, 66)",
                "update attachment set name = 'other.txt'",
                "delete from sealed_attachment"
            })
    @Tag("slow") // 1.0 s
    void oneByteChangedAnywhereIsFound(String tampering) throws Exception {
        var receipt = receipt();

        Owner.execute(GUARDED.replace("?", "disable") + tampering + ";" + GUARDED.replace("?", "enable"));

        verify(receipt).then().body("verdict", equalTo("ALTERED"));
    }

    @Test
    void alteredReceiptIsFound() {
        for (var change : List.<Map.Entry<String, Object>>of(
                Map.entry("submittedAt", "2027-02-28T12:00:00Z"),
                Map.entry("late", true),
                Map.entry("answers", 6),
                Map.entry("submittedBy", "Somebody else"),
                Map.entry("sha256", "0".repeat(64)))) {
            var altered = new HashMap<>(receipt());
            altered.put(change.getKey(), change.getValue());

            verify(altered).then().body("verdict", equalTo("ALTERED")).body("differences", contains("RECEIPT"));
        }
    }

    @Test
    void receiptOfNothingIsUnknown() {
        var unknown = new HashMap<>(receipt());
        unknown.put("submission", 2);

        verify(unknown).then().body("verdict", equalTo("UNKNOWN"));
        verify(receipt(), focalPoint("NOR")).then().body("verdict", equalTo("UNKNOWN"));
        focalPoint("NOR").get(SUBMISSION + "/receipt").then().statusCode(404);
    }

    @Test
    void noReceiptIsRefusedWithEveryViolation() {
        focalPoint("FRA")
                .body(Map.of("format", 1, "kind", "STATE_REPLY"))
                .post("/receipts/verification")
                .then()
                .statusCode(422);
    }

    private static Map<String, Object> receipt() {
        return focalPoint("FRA").get(SUBMISSION + "/receipt").jsonPath().getMap("$");
    }

    private static Response verify(Map<String, Object> receipt) {
        return verify(receipt, focalPoint("FRA"));
    }

    private static Response verify(Map<String, Object> receipt, RequestSpecification asking) {
        return asking.body(receipt).post("/receipts/verification");
    }
}
