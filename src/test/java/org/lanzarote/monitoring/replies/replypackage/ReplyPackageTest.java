package org.lanzarote.monitoring.replies.replypackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.answer;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.ANSWERS;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.EMPTY;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.FILLED;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.LAW;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.MANIFEST;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.attached;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.exported;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.load;
import static org.lanzarote.monitoring.replies.replypackage.GivenReplyPackage.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.support.Moment;

/** A whole reply goes out as a package and in again into an empty round, equal. */
@QuarkusTest
class ReplyPackageTest {

    @BeforeEach
    void aReplyAndAnEmptyOne() {
        Moment.begin(this, GivenReplyPackage::filledAndEmpty);
    }

    @Test
    void replyComesBackEqualInAnotherRound() {
        var out = exported(FILLED);

        var loaded = load(out);

        loaded.then()
                .statusCode(200)
                .header("ETag", equalTo(tag(EMPTY)))
                .body("saved", equalTo(11))
                .body("unchanged", equalTo(0))
                .body("filesAdded", equalTo(1))
                .body("filesKnown", equalTo(0));
        var again = exported(EMPTY);
        assertThat(GivenPackage.of(again)
                        .edited(MANIFEST, manifest -> manifest.replace("\"round\":2", "\"round\":1"))
                        .bytes())
                .isEqualTo(GivenPackage.of(out).bytes());
        focalPoint("FRA").get(EMPTY + "/attachments").then().body("items.name", contains("loi: l'été.txt"));
        String key = focalPoint("FRA").get(EMPTY + "/attachments").path("items[0].id");
        focalPoint("FRA").get(EMPTY + "/answers/9").then().body("files", contains(key));
        focalPoint("FRA").get(EMPTY + "/answers/1.1").then().body("text", containsString("(attachment:" + key + ")"));
        focalPoint("FRA")
                .get(EMPTY + "/translations")
                .then()
                .body("items.language", contains("de", "fr"))
                .body("items.stale", contains(false, true))
                .body("items[0].text", containsString("(attachment:" + key + ")"));
        assertThat(focalPoint("FRA")
                        .get(EMPTY + "/attachments/" + key + "/content")
                        .asByteArray())
                .isEqualTo(LAW);
    }

    @Test
    void packageSaysWhatItHolds() {
        var response = focalPoint("FRA").get(FILLED + "/package");

        response.then()
                .contentType(GivenReplyPackage.ZIP)
                .header("ETag", equalTo(tag(FILLED)))
                .header("Content-Disposition", equalTo("attachment; filename=\"reply-FRA-round-1.zip\""));
        var replyPackage = GivenPackage.of(response.asByteArray());
        var manifest = new String(replyPackage.part(MANIFEST), UTF_8);
        assertThat(manifest).contains(Digests.sha256(LAW), Digests.sha256(replyPackage.part(ANSWERS)));
        assertThat(replyPackage.part("attachments/" + Digests.sha256(LAW) + "/loi_ l'été.txt"))
                .isEqualTo(LAW);
        assertThat(exported(FILLED)).isEqualTo(response.asByteArray());
    }

    @Test
    void loadingTwiceChangesNothing() {
        var out = exported(FILLED);
        load(out).then().statusCode(200);
        var before = tag(EMPTY);

        load(out)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before))
                .body("saved", equalTo(0))
                .body("unchanged", equalTo(11))
                .body("filesAdded", equalTo(0))
                .body("filesKnown", equalTo(1));
        assertThat(tag(EMPTY)).isEqualTo(before);
        focalPoint("FRA").get(EMPTY + "/attachments").then().body("items", hasSize(1));
        focalPoint("FRA").get(EMPTY + "/answers/3/history").then().body("items", hasSize(1));
        focalPoint("FRA").get(EMPTY + "/answers/1.1/translations/de").then().header("ETag", equalTo("\"0\""));
    }

    @Test
    @Tag("slow") // 0.7 s
    void whatIsInTheReplyItselfIsKnown() {
        var before = tag(FILLED);

        load(FILLED, before, exported(FILLED))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before))
                .body("unchanged", equalTo(11))
                .body("filesKnown", equalTo(1));
    }

    @Test
    void answersThatThePackageDoesNotHaveStay() {
        load(exported(FILLED)).then().statusCode(200);

        load(GivenReplyPackage.made("\"3\":{\"text\":\"New\",\"language\":\"EN\"}"))
                .then()
                .statusCode(200)
                .body("saved", equalTo(1));

        focalPoint("FRA").get(EMPTY + "/answers/3").then().body("text", equalTo("New"));
        focalPoint("FRA").get(EMPTY + "/answers/10").then().body("value", equalTo("PARTLY"));
    }

    @Test
    void hiddenAnswerStaysAtHome() {
        var reply = "/answers/1.1";
        focalPoint("FRA")
                .header("If-Match", focalPoint("FRA").get(FILLED + reply).header("ETag"))
                .body(answer("value", "NO", "text", "None"))
                .put(FILLED + reply)
                .then()
                .statusCode(200);

        assertThat(new String(GivenPackage.of(exported(FILLED)).part(ANSWERS), UTF_8))
                .contains("\"1.1\"")
                .doesNotContain("\"2.1\"");
    }

    /** Also one in which something was blanked when it came first, or is now. */
    @Test
    void documentWithAPreviewIsOneFileHoweverOftenItComes() {
        attached(FILLED, "law.odt", GivenDocuments.odtWithPreview());
        var out = exported(FILLED);

        load(out).then().statusCode(200).body("filesAdded", equalTo(2));
        load(out).then().statusCode(200).body("filesAdded", equalTo(0)).body("filesKnown", equalTo(2));
    }
}
