package org.lanzarote.monitoring.replies.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENTS;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.attached;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.sent;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A Party attaches reference texts to its reply, and its answers name them. */
@QuarkusTest
class ReplyAttachmentTest {

    private static final byte[] LAW = "Article 18\n".getBytes(UTF_8);

    @BeforeEach
    void aRoundWithAQuestionForFiles() {
        GivenEveryKind.launched("FRA", "DEU");
    }

    @Test
    void attachedFileIsKeptAsItWasSent() throws NoSuchAlgorithmException {
        var pdf = GivenDocuments.pdf();
        var id = attached("FRA", "../laws/Loi n\u00b0 5.pdf", pdf);

        focalPoint("FRA")
                .get(ATTACHMENT, "FRA", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Loi n\u00b0 5.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(pdf.length))
                .body("sha256", equalTo(sha256(pdf)))
                .body("previewBlanked", equalTo(false))
                .body("uploadedBy", notNullValue());
        var content = focalPoint("FRA").get(ATTACHMENT + "/content", "FRA", id);
        assertThat(content.asByteArray()).isEqualTo(pdf);
        focalPoint("FRA").get(ATTACHMENTS, "FRA").then().body("items.id", contains(id));
    }

    @Test
    void everyKindOfDocumentIsKept() {
        var files = Map.of(
                "a.docx", GivenDocuments.docx(),
                "a.xlsx", GivenDocuments.xlsx(),
                "a.odt", GivenDocuments.odt(),
                "a.ods", GivenDocuments.ods(),
                "a.txt", LAW);
        files.forEach((name, content) -> {
            var id = attached("FRA", name, content);
            var kept = focalPoint("FRA").get(ATTACHMENT + "/content", "FRA", id);
            assertThat(kept.asByteArray()).isEqualTo(content);
        });
    }

    @Test
    void previewIsBlankedAndTheViewSaysSo() throws NoSuchAlgorithmException {
        var id = attached("FRA", "law.odt", GivenDocuments.odtWithPreview());

        var kept = focalPoint("FRA").get(ATTACHMENT + "/content", "FRA", id).asByteArray();
        assertThat(kept).isNotEqualTo(GivenDocuments.odtWithPreview());
        focalPoint("FRA")
                .get(ATTACHMENT, "FRA", id)
                .then()
                .body("previewBlanked", equalTo(true))
                .body("size", equalTo(kept.length))
                .body("sha256", equalTo(sha256(kept)));
    }

    @Test
    void whatIsNoDocumentIsRefusedWithItsPlace() {
        refused("law.txt", new byte[0], "document-unreadable");
        refused("law.txt", new byte[] {0, 1, 2}, "document-unknown");
        refused("law.pdf", LAW, "document-misnamed");
        refused("law.pdf", GivenDocuments.pdfWithPicture(), "document-more-than-text")
                .body("violations.place", contains("page 2"))
                .body("violations.detail", contains("a picture; take it out of the text, and make a new PDF of it"));
        sent(focalPoint("FRA").header("Accept-Language", "fr"), "FRA", "law.pdf", GivenDocuments.pdfWithPicture())
                .then()
                .header("Content-Language", equalTo("fr"))
                .body("violations.code", contains("PICTURE_IN_PDF"))
                .body(
                        "violations.detail",
                        contains("une image\u00a0; retirez-la du texte, et faites-en un nouveau PDF"));
        focalPoint("FRA").get(ATTACHMENTS, "FRA").then().body("items", empty());
    }

    @Test
    void fileNeedsAName() {
        for (var name : List.of("", "/", "..", "laws/", "x".repeat(256))) {
            sent(focalPoint("FRA"), "FRA", name, LAW)
                    .then()
                    .statusCode(400)
                    .body("violations.parameter", contains("name"));
        }
    }

    @Test
    @Tag("slow") // files as large as are taken
    void twentyMegabytesAreTakenAndNoMore() throws IOException {
        var most = "A law protects each child.\n"
                .repeat(20 * 1024 * 1024 / 27 + 1)
                .substring(0, 20 * 1024 * 1024)
                .getBytes(UTF_8);
        var id = attached("FRA", "law.txt", most);

        assertThat(focalPoint("FRA").get(ATTACHMENT + "/content", "FRA", id).asByteArray())
                .isEqualTo(most);
        sent(focalPoint("FRA"), "FRA", "law.txt", (new String(most, UTF_8) + "x").getBytes(UTF_8))
                .then()
                .statusCode(413)
                .body("detail", containsString("20971520"));
        noFileIsLeft();
    }

    @Test
    void sameKeyAttachesOnce() {
        var first = keyed("law.txt", LAW);
        var again = keyed("law.txt", LAW);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        keyed("law.txt", "Article 19".getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
        keyed("other.txt", LAW).then().statusCode(422).body("type", equalTo("/problems/key-reused"));
        focalPoint("FRA").get(ATTACHMENTS, "FRA").then().body("items", hasSize(1));
    }

    @Test
    void answerNamesAttachmentsOfItsReplyOnly() {
        var own = attached("FRA", "law.txt", LAW);
        var other = attached("DEU", "law.txt", LAW);

        name("FRA", own).then().statusCode(200).body("files", contains(own));
        for (var wrong : List.of(List.of(other), List.of(UUID.randomUUID().toString()), List.of(own, own))) {
            name("FRA", wrong.toArray(String[]::new))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains(startsWith("/files/")));
        }
        focalPoint("FRA")
                .header("If-Match", GivenReplies.tag("FRA"))
                .body(Map.of("questionnaireVersion", 1, "answers", Map.of("9", files(other))))
                .put(GivenReplies.REPLY + "/answers", "FRA")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers/9/files/0"));
    }

    @Test
    void withdrawnAttachmentIsKeptAndNamedNoMore() {
        var id = attached("FRA", "law.txt", LAW);
        name("FRA", id).then().statusCode(200);
        withdraw(id, "\"0\"").then().statusCode(409).body("type", equalTo("/problems/attachment-named"));
        name("FRA").then().statusCode(200);

        withdraw(id, "\"7\"").then().statusCode(412);
        withdraw(id, "\"0\"").then().statusCode(204).header("ETag", "\"1\"");

        withdraw(id, "\"1\"").then().statusCode(409).body("type", equalTo("/problems/attachment-withdrawn"));
        name("FRA", id).then().statusCode(422);
        focalPoint("FRA").get(ATTACHMENT, "FRA", id).then().body("withdrawnAt", notNullValue());
        focalPoint("FRA")
                .get(ATTACHMENT + "/content", "FRA", id)
                .then()
                .statusCode(200)
                .body(equalTo("Article 18\n"));
    }

    private static ValidatableResponse refused(String name, byte[] content, String type) {
        return sent(focalPoint("FRA"), "FRA", name, content)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + type));
    }

    private static Response keyed(String name, byte[] content) {
        return sent(focalPoint("FRA").header("Idempotency-Key", "one"), "FRA", name, content);
    }

    private static Response name(String party, String... files) {
        return GivenReplies.save(party, "9", GivenReplies.answerTag(party, "9"), files(files));
    }

    private static Map<String, Object> files(String... files) {
        return Map.of("files", List.of(files), "text", "", "language", "EN");
    }

    private static Response withdraw(String id, String tag) {
        return focalPoint("FRA").header("If-Match", tag).post(ATTACHMENT + "/withdraw", "FRA", id);
    }

    private static void noFileIsLeft() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(file -> file.endsWith(".body"));
        }
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
