package org.lanzarote.monitoring.replies.replypackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.ANSWERS;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.EMPTY;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.FILLED;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.LAW;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.MANIFEST;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.ZIP;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.exported;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.listed;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.load;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.made;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.path;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.tag;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.withAnswers;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;
import org.lanzarote.monitoring.support.Moment;

/** A package that is not what it should be is refused, and changes nothing. */
@QuarkusTest
class ReplyPackageRefusalTest {

    private static final String TEXT = "text/plain";

    @BeforeEach
    void aReplyAndAnEmptyOne() {
        Moment.begin(this, GivenReplyPackage::filledAndEmpty);
    }

    @AfterEach
    void nothingWasKept() {
        focalPoint("FRA").get(EMPTY + "/answers").then().body("answers", anEmptyMap());
        focalPoint("FRA").get(EMPTY + "/attachments").then().body("items", empty());
    }

    @Test
    void whatIsNoZipIsUnreadable() {
        var out = exported(FILLED);

        refused(new byte[0], "reply-package-unreadable");
        refused("{}".getBytes(UTF_8), "reply-package-unreadable");
        refused(Arrays.copyOf(out, out.length / 2), "reply-package-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "attachments/../../evil.txt",
                "/etc/passwd",
                "C:/evil.txt",
                "attachments/./a",
                "MANIFEST.json"
            })
    void nameThatLeadsAstrayIsUnsafe(String name) {
        refused(made("", "").with(name, "x").bytes(), "reply-package-unsafe");
    }

    @Test
    void whatUnpacksToFarMoreIsABomb() {
        refused(
                made("", "")
                        .with(path("a.txt", LAW), new byte[64 * 1024 * 1024])
                        .bytes(),
                "reply-package-unsafe");
    }

    @ParameterizedTest
    @Tag("slow") // 0.6 s
    @ValueSource(ints = {1_000, 60_000})
    void tooManyEntriesAreUnsafe(int entries) {
        var replyPackage = made("", "");
        for (int i = 0; i < entries; i++) {
            replyPackage.with("attachments/" + i, "");
        }
        refused(replyPackage.bytes(), "reply-package-unsafe");
    }

    @Test
    void entriesAreThoseOfThePackageAndNoOthers() {
        mismatch(made("", "").with("readme.txt", "x"), "readme.txt");
        mismatch(made("", "").without(MANIFEST), MANIFEST);
        mismatch(made("", "").without(ANSWERS), ANSWERS);
    }

    @Test
    void manifestListsEachFileAsItIs() {
        var file = listed("law.txt", TEXT, LAW);
        var path = path("law.txt", LAW);

        mismatch(made("", file), path);
        mismatch(made("", "").with(path, LAW), path);
        mismatch(made("", file).with(path, "Article 2"), path);
        mismatch(made("", file.replace("\"size\":9", "\"size\":8")).with(path, LAW), path);
        mismatch(made("", file + "," + file).with(path, LAW), path);
        mismatch(made("", listed("law.txt", "application/pdf", LAW)).with(path, LAW), path);
        mismatch(GivenPackage.of(exported(FILLED)).edited(ANSWERS, answers -> answers + " "), ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"questionnaireVersion\":\"1\"|/questionnaireVersion",
                "{\"questionnaireVersion\":1,\"answers\":{},\"more\":1}|/more",
                "{\"questionnaireVersion\":1,\"answers\":{\"3\":{\"text\":1,\"language\":\"EN\"}}}|/answers/3/text",
                "{\"questionnaireVersion\":1,\"answers\":{\"3\":{\"text\":\"x\",\"language\":\"XX\"}}}|/answers/3/language"
            })
    void jsonFitsItsSchema(String line) {
        var parts = line.split("\\|", 2);
        refused(withAnswers(GivenPackage.empty(), parts[0], "").bytes(), "reply-package-unreadable")
                .body("violations.pointer", hasItem(parts[1]));
    }

    @Test
    void jsonIsReadAsTheApiReadsIt() {
        for (var content : new String[] {"", "null", "[]", "{\"answers\":{},\"answers\":{}}", "{\"answers\":{}} {}"}) {
            refused(withAnswers(GivenPackage.empty(), content, "").bytes(), "reply-package-unreadable");
        }
    }

    @Test
    void answersFitTheirQuestions() {
        invalid(made("\"3\":{\"text\":\"x\"}"), "/answers/3/language");
        invalid(made("\"3\":null"), "/answers/3");
        invalid(made("\"99\":{\"text\":\"x\",\"language\":\"EN\"}"), "/answers/99");
        invalid(made("\"2.1\":{\"value\":\"POLICE\",\"text\":\"\",\"language\":\"EN\"}"), "/answers/2.1");
        invalid(made("\"4\":{\"number\":-1,\"text\":\"\",\"language\":\"EN\"}"), "/answers/4/number");
        invalid(
                made("\"9\":{\"files\":[\"" + "0".repeat(64) + "\"],\"text\":\"\",\"language\":\"EN\"}"),
                "/answers/9/files/0");
    }

    @Test
    void fileOfAnAnswerThatDoesNotFitIsNotKept() {
        var wrong = made("\"99\":{\"text\":\"x\",\"language\":\"EN\"}", listed("law.txt", TEXT, LAW));
        invalid(wrong.with(path("law.txt", LAW), LAW).bytes(), "/answers/99");
    }

    @Test
    void attachmentsAreLookedAtLikeAnyOther() {
        var picture = GivenDocuments.pdfWithPicture();
        var replyPackage =
                made("", listed("law.pdf", "application/pdf", picture)).with(path("law.pdf", picture), picture);
        refused(replyPackage.bytes(), "document-more-than-text").body("detail", containsString("law.pdf"));

        var misnamed = made("", listed("law.pdf", TEXT, LAW)).with(path("law.pdf", LAW), LAW);
        refused(misnamed.bytes(), "document-misnamed");
    }

    @Test
    @Tag("slow") // 0.7 s
    void packageIsOfThisPartyAndTheseQuestions() {
        var out = exported(FILLED);
        refused(
                GivenPackage.of(out)
                        .edited(MANIFEST, manifest -> manifest.replace("\"FRA\"", "\"DEU\""))
                        .bytes(),
                "reply-package-mismatch");
        var other = withAnswers(GivenPackage.empty(), "{\"questionnaireVersion\":2,\"answers\":{}}", "")
                .edited(
                        MANIFEST,
                        manifest -> manifest.replace("\"questionnaireVersion\":1", "\"questionnaireVersion\":2"));
        load(other.bytes()).then().statusCode(409).body("type", equalTo("/problems/reply-package-outdated"));
    }

    @Test
    void onlyItsFocalPointWithTheTagLoadsIt() {
        var out = exported(FILLED);
        load(EMPTY, "\"stale\"", out).then().statusCode(412);
        focalPoint("FRA")
                .contentType(ZIP)
                .body(out)
                .post(EMPTY + "/package")
                .then()
                .statusCode(428);
        focalPoint("DEU")
                .contentType(ZIP)
                .header("If-Match", tag(EMPTY))
                .body(out)
                .post(EMPTY + "/package")
                .then()
                .statusCode(404);
        focalPoint("DEU").get(FILLED + "/package").then().statusCode(404);
        as("delegate-fra").get(FILLED + "/package").then().statusCode(403);
    }

    @Test
    void nothingIsLeftOfAPackageOnTheDisk() throws IOException {
        load(EMPTY, "\"stale\"", exported(FILLED)).then().statusCode(412);
        refused(made("", "").with("readme.txt", "x").bytes(), "reply-package-mismatch");

        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("reply-package-"));
        }
    }

    private static void mismatch(GivenPackage replyPackage, String place) {
        refused(replyPackage.bytes(), "reply-package-mismatch").body("violations.place", hasItem(place));
    }

    private static void invalid(byte[] replyPackage, String pointer) {
        refused(replyPackage, "invalid").body("violations.pointer", hasItem(pointer));
    }

    private static ValidatableResponse refused(byte[] replyPackage, String type) {
        return load(replyPackage).then().statusCode(422).body("type", equalTo("/problems/" + type));
    }
}
