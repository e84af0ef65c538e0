package org.lanzarote.monitoring.stakeholders.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENT;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENTS;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.attached;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.sent;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Asking;

/** A stakeholder attaches reference texts, and its answers and comments name them. */
@QuarkusTest
class StakeholderAttachmentTest {

    private static final byte[] SURVEY = "A survey of schools\n".getBytes(UTF_8);

    private String id = "";

    @BeforeEach
    void anEmptyDraft() {
        GivenRounds.launchedWith(List.of(question("1", "TEXT", "I"), question("9", "FILES", "II")), "FRA");
        id = GivenSubmissions.drafted(wish(List.of(), List.of()));
    }

    @Test
    void attachedFileIsKeptAndComesInRanges() {
        String file = attached(id, "../Our survey.txt", SURVEY);

        stakeholder()
                .get(ATTACHMENT, id, file)
                .then()
                .statusCode(200)
                .body("name", equalTo("Our survey.txt"))
                .body("mediaType", equalTo("text/plain"))
                .body("sha256", equalTo(Digests.sha256(SURVEY)))
                .body("uploadedBy", notNullValue());
        stakeholder()
                .get(ATTACHMENT + "/content", id, file)
                .then()
                .statusCode(200)
                .body(equalTo("A survey of schools\n"));
        stakeholder()
                .header("Range", "bytes=2-7")
                .get(ATTACHMENT + "/content", id, file)
                .then()
                .statusCode(206)
                .body(equalTo("survey"));
        stakeholder().get(ATTACHMENTS, id).then().body("items.id", contains(file));
    }

    @Test
    void whatIsNoDocumentOfTextIsRefusedWithItsPlace() {
        sent(stakeholder(), id, "survey.pdf", GivenDocuments.pdfWithPicture())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/document-more-than-text"))
                .body("violations.place", contains("page 2"));
        stakeholder().get(ATTACHMENTS, id).then().body("items", empty());
    }

    @Test
    void answersAndCommentsNameWhatHangsOnTheirDraftOnly() {
        String file = attached(id, "survey.txt", SURVEY);
        String other = attached(GivenSubmissions.drafted(wish(List.of(), List.of())), "other.txt", SURVEY);

        revised(files(file), "See [it](attachment:" + file + ")").statusCode(204);
        stakeholder().get(ONE, id).then().body("answers[0].files", contains(file));
        revised(files(other), "See [it](attachment:" + other + ")")
                .statusCode(422)
                .body("violations.pointer", contains("/answers/0/files/0", "/comments/0/text"));
        stakeholder()
                .body(wish(List.of(files(file)), List.of()))
                .post(GivenSubmissions.ALL)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers/0/files/0"));
    }

    @Test
    void whatIsNamedIsSealedAndTheRestStaysWithItsOrganisation() {
        String named = attached(id, "survey.txt", SURVEY);
        String unnamed = attached(id, "second thoughts.txt", SURVEY);
        revised(files(named), "As we found").statusCode(204);
        hidden(Asking::secretariat, named);

        GivenSubmissions.submit(id);

        stakeholder().get(ONE + "/receipt", id).then().body("attachments.name", contains("survey.txt"));
        stakeholder().get(ATTACHMENTS, id).then().body("items.id", contains(named, unnamed));
        for (var overseer : List.of(secretariat(), committee())) {
            overseer.get(ATTACHMENTS, id).then().body("items.id", contains(named));
        }
        secretariat().get(ATTACHMENT + "/content", id, named).then().statusCode(200);
        secretariat().get(ATTACHMENT, id, named).then().body("uploadedBy", notNullValue());
        committee().get(ATTACHMENT, id, named).then().statusCode(200).body("uploadedBy", nullValue());
        hidden(Asking::secretariat, unnamed);
        hidden(Asking::secondStakeholder, named);
        hidden(() -> focalPoint("FRA"), named);
        hidden(Asking::nobody, named);
        sent(stakeholder(), id, "late.txt", SURVEY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-frozen"));
    }

    @Test
    void withdrawnAttachmentIsKeptAndNamedNoMore() {
        String file = attached(id, "survey.txt", SURVEY);
        revised(files(file), "As we found").statusCode(204);
        withdrawn(file).statusCode(409).body("type", equalTo("/problems/attachment-named"));
        revised(Map.of("question", "1", "text", "Nothing"), "As we found").statusCode(204);

        withdrawn(file).statusCode(204);

        revised(files(file), "As we found").statusCode(422);
        stakeholder().get(ATTACHMENT, id, file).then().body("withdrawnAt", notNullValue());
        stakeholder().get(ATTACHMENT + "/content", id, file).then().statusCode(200);
    }

    @Test
    void othersAttachAndWithdrawNothing() {
        String file = attached(id, "survey.txt", SURVEY);

        sent(secondStakeholder(), id, "theirs.txt", SURVEY).then().statusCode(404);
        secondStakeholder()
                .header("If-Match", "\"0\"")
                .post(ATTACHMENT + "/withdraw", id, file)
                .then()
                .statusCode(404);
        hidden(Asking::secondStakeholder, file);
        secondStakeholder().get(ATTACHMENTS, id).then().statusCode(404);
    }

    @Test
    void forgottenWhereShowsNoMoreThanTheFence() {
        String named = attached(id, "named.txt", SURVEY);
        attached(id, "unnamed.txt", SURVEY);
        revised(files(named), "As we found").statusCode(204);
        fenced(stakeholder(), "named.txt", "unnamed.txt");
        fenced(secretariat());

        GivenSubmissions.submit(id);

        fenced(stakeholder(), "named.txt", "unnamed.txt");
        fenced(secretariat(), "named.txt");
        fenced(secondStakeholder());
        fenced(nobody());
        attached(GivenSubmissions.drafted(wish(List.of(), List.of())), "draft.txt", SURVEY);
        outOfContract(secretariat()).post("/forgetful").then().body("attachments", equalTo(0));
        outOfContract(stakeholder()).post("/forgetful").then().body("attachments", equalTo(1));
    }

    private static void fenced(RequestSpecification asker, String... files) {
        outOfContract(asker)
                .get("/forgetful")
                .then()
                .statusCode(200)
                .body("attachments", files.length == 0 ? empty() : contains(files))
                .body("chunks", hasSize(files.length));
    }

    private void hidden(Supplier<RequestSpecification> who, String file) {
        who.get().get(ATTACHMENT, id, file).then().statusCode(404);
        who.get().get(ATTACHMENT + "/content", id, file).then().statusCode(404);
    }

    private static Map<String, Object> files(String file) {
        return Map.of("question", "9", "files", List.of(file), "text", "");
    }

    private ValidatableResponse revised(Map<String, Object> answer, String comment) {
        return stakeholder()
                .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                .body(wish(List.of(answer), List.of(comment("FRA", comment))))
                .put(ONE, id)
                .then();
    }

    private ValidatableResponse withdrawn(String file) {
        return stakeholder()
                .header("If-Match", "\"0\"")
                .post(ATTACHMENT + "/withdraw", id, file)
                .then();
    }
}
