package org.lanzarote.monitoring.replies.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENTS;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.attached;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.sent;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** An attachment is seen by those who may see where it is named. */
@QuarkusTest
class AttachmentVisibilityTest {

    private static final byte[] LAW = "Article 18".getBytes(UTF_8);

    private String law = "";

    @BeforeEach
    void anAttachment() {
        Moment.begin(this, () -> {
            GivenEveryKind.launched("FRA", "DEU");
            law = attached("FRA", "law.txt", LAW);
        });
    }

    @Test
    void delegateFindsNoneBeforeItIsGivenASection() {
        unseen(() -> as("delegate-fra"));
        sent(as("delegate-fra"), "FRA", "own.txt", LAW).then().statusCode(404);
    }

    @Test
    void delegateSeesItsOwnAndThoseThatItsAnswersName() {
        GivenDelegations.give("9");
        String own = sent(as("delegate-fra"), "FRA", "own.txt", LAW)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        listed(as("delegate-fra")).body("items.id", contains(own));
        unseen(() -> as("delegate-fra"));
        unseen(() -> as("delegate-deu"));
        name(as("delegate-fra"), law).statusCode(422);
        name(as("delegate-fra"), own).statusCode(200);
        name(focalPoint("FRA"), law).statusCode(200);

        listed(as("delegate-fra")).body("items.id", contains(law, own));
        seen(() -> as("delegate-fra"));
        name(as("delegate-fra"), own, law).statusCode(200);
        withdraw(as("delegate-fra"), law).statusCode(404);
    }

    @Test
    void delegateWithoutSectionsSeesItsOwnNoMore() {
        var delegation = GivenDelegations.give("9");
        String own = sent(as("delegate-fra"), "FRA", "own.txt", LAW)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        withdraw(as("delegate-fra"), own).statusCode(204);

        var path = "/rounds/2/replies/FRA/delegations/" + delegation;
        focalPoint("FRA")
                .header("If-Match", focalPoint("FRA").get(path).header("ETag"))
                .body(Map.of("sections", List.of()))
                .put(path)
                .then()
                .statusCode(204);

        as("delegate-fra").get(ATTACHMENT, "FRA", own).then().statusCode(404);
        listed(focalPoint("FRA")).body("items.id", contains(law, own));
        forgetful(as("delegate-fra")).body("attachments", empty()).body("chunks", empty());
    }

    @Test
    void othersSeeWhatWasSealedOnceItIsSubmittedAndPublished() {
        var unnamed = attached("FRA", "second thoughts.txt", LAW);
        name(focalPoint("FRA"), law).statusCode(200);
        unseen(() -> secretariat());

        submit();

        seen(() -> secretariat());
        unseen(() -> nobody());
        unseen(() -> focalPoint("DEU"));
        listed(secretariat()).body("items.id", contains(law));
        GivenReplies.publish("FRA", secretariat().get(GivenReplies.REPLY, "FRA").header("ETag"))
                .then()
                .statusCode(204);
        seen(() -> nobody());
        listed(nobody()).body("items.id", contains(law));
        listed(focalPoint("FRA")).body("items.id", contains(law, unnamed));
        nobody().get(ATTACHMENT, "FRA", unnamed).then().statusCode(404);
    }

    @Test
    void attachmentIsFoundUnderItsOwnReplyOnly() {
        focalPoint("FRA").get(ATTACHMENT, "DEU", law).then().statusCode(404);
        focalPoint("DEU").get(ATTACHMENT + "/content", "DEU", law).then().statusCode(404);
    }

    @Test
    void forgottenWhereShowsNoMoreThanTheFence() {
        attached("DEU", "gesetz.txt", LAW);
        GivenDelegations.give("9");
        sent(as("delegate-fra"), "FRA", "own.txt", LAW).then().statusCode(201);

        forgetful(focalPoint("FRA"))
                .body("attachments", contains("law.txt", "own.txt"))
                .body("chunks", contains(0, 0));
        forgetful(as("delegate-fra")).body("attachments", contains("own.txt")).body("chunks", contains(0));
        forgetful(focalPoint("DEU")).body("attachments", contains("gesetz.txt")).body("chunks", contains(0));
        for (var outsider : List.of(secretariat(), nobody(), as("delegate-deu"), as("auditor"))) {
            forgetful(outsider).body("attachments", empty()).body("chunks", empty());
        }
        outOfContract(focalPoint("FRA")).post("/forgetful").then().body("attachments", equalTo(2));
        outOfContract(secretariat()).post("/forgetful").then().body("attachments", equalTo(0));
    }

    @Test
    void forgottenWhereShowsOthersWhatWasSealed() {
        attached("FRA", "second thoughts.txt", LAW);
        name(focalPoint("FRA"), law).statusCode(200);
        submit();

        forgetful(secretariat()).body("attachments", contains("law.txt")).body("chunks", contains(0));
        forgetful(nobody()).body("attachments", empty());
        assertThatThrownBy(() -> Owner.execute("delete from sealed_attachment")).hasMessageContaining("unchangeable");
    }

    private static void submit() {
        focalPoint("FRA")
                .header("If-Match", GivenReplies.tag("FRA"))
                .body(GivenEveryKind.completeReply())
                .put(GivenReplies.REPLY + "/answers", "FRA")
                .then()
                .statusCode(204);
        GivenReplies.submit("FRA", GivenReplies.tag("FRA")).then().statusCode(204);
    }

    private void seen(Supplier<RequestSpecification> who) {
        who.get()
                .get(ATTACHMENT + "/content", "FRA", law)
                .then()
                .statusCode(200)
                .body(equalTo("Article 18"));
    }

    private void unseen(Supplier<RequestSpecification> who) {
        who.get().get(ATTACHMENT + "/content", "FRA", law).then().statusCode(404);
        who.get().get(ATTACHMENT, "FRA", law).then().statusCode(404);
    }

    private static ValidatableResponse listed(RequestSpecification who) {
        return who.get(ATTACHMENTS, "FRA").then().statusCode(200);
    }

    private static ValidatableResponse forgetful(RequestSpecification who) {
        return outOfContract(who).get("/forgetful").then().statusCode(200);
    }

    private static ValidatableResponse name(RequestSpecification who, String... files) {
        return who.header("If-Match", GivenReplies.answerTag("FRA", "9"))
                .body(Map.of("files", List.of(files), "text", "", "language", "EN"))
                .put(GivenReplies.ANSWER, "FRA", "9")
                .then();
    }

    private static ValidatableResponse withdraw(RequestSpecification who, String id) {
        return who.header("If-Match", "\"0\"")
                .post(ATTACHMENT + "/withdraw", "FRA", id)
                .then();
    }
}
