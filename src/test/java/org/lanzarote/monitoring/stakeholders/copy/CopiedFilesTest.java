package org.lanzarote.monitoring.stakeholders.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forward;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarded;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarding;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.with;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENT;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENTS;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.attached;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.whole;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** Files go along with what is forwarded and published, as copies that tell nothing of who wrote them. */
@QuarkusTest
class CopiedFilesTest {

    private static final Map<String, String> DANGER = Map.of("because", "Its members were threatened");
    private static final byte[] SURVEY = "A survey of schools\n".getBytes(UTF_8);

    private String id = "";

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("RUS", "FRA", "DEU");
        id = GivenSubmissions.drafted();
    }

    @Test
    void partyGetsTheFilesOfWhatIsForwardedAndNobodyElseDoes() throws IOException {
        var file = attached(id, "By Ada Author.docx", document("Ada Author", "Children were not asked.", false));
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");

        var copy = forwarded(id, "RUS");

        var key = linked(focalPoint("RUS").get(FORWARDED + "/{id}", copy).path("comments[0].text"));
        assertThat(key).isNotEqualTo(file);
        focalPoint("RUS").get(ATTACHMENTS, id).then().body("items.id", contains(key));
        focalPoint("RUS")
                .get(ATTACHMENT, id, key)
                .then()
                .body("name", equalTo("attachment-1.docx"))
                .body("uploadedBy", nullValue());
        var content = focalPoint("RUS").get(ATTACHMENT + "/content", id, key);
        content.then().statusCode(200).header("Content-Disposition", containsString("attachment-1.docx"));
        try (var read = new XWPFDocument(new ByteArrayInputStream(content.asByteArray()))) {
            assertThat(read.getParagraphs().get(0).getText()).isEqualTo("Children were not asked.");
            assertThat(read.getProperties().getCoreProperties().getCreator()).isNull();
        }
        for (var reader : List.of(focalPoint("FRA"), secondStakeholder(), nobody())) {
            reader.get(ATTACHMENT + "/content", id, key).then().statusCode(404);
        }
        focalPoint("FRA").get(ATTACHMENTS, id).then().statusCode(404);
        focalPoint("RUS").get(ATTACHMENT, id, file).then().statusCode(404);
        stakeholder().get(ATTACHMENT, id, key).then().statusCode(200);
    }

    @Test
    void everybodyGetsTheFilesOfWhatIsPublishedAndNotTheSentOnes() {
        var file = attached(id, "survey.txt", SURVEY);
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");
        nobody().get(ATTACHMENTS, id).then().statusCode(404);

        tell(id, "publish", whole());

        var key = linked(nobody().get(ONE, id).path("comments[0].text"));
        nobody().get(ATTACHMENTS, id).then().body("items.id", contains(key));
        nobody().get(ATTACHMENT + "/content", id, key).then().statusCode(200).body(equalTo("A survey of schools\n"));
        nobody().get(ATTACHMENT, id, file).then().statusCode(404);
        secretariat().get(ATTACHMENTS, id).then().body("items.id", contains(file));
    }

    @Test
    void fileOfAPassageThatIsWithheldStaysBehind() {
        var link = "See [our survey](attachment:" + attached(id, "survey.txt", SURVEY) + ")";
        accepted(link, "Much was done.");

        var wish = with(forwarding("RUS"), "withheld", GivenReception.withheld(1, link));
        var copy = forward(id, wish).then().statusCode(201).extract().<String>path("id");

        focalPoint("RUS")
                .get(FORWARDED + "/{id}", copy)
                .then()
                .body("comments[0].text", equalTo("[withheld: Protection of persons]"));
        focalPoint("RUS").get(ATTACHMENTS, id).then().statusCode(200).body("items", empty());
    }

    @Test
    void fileThatIsWithheldByItsKeyStaysBehindAlone() {
        var one = attached(id, "survey.txt", SURVEY);
        var other = attached(id, "law.txt", "A law\n".getBytes(UTF_8));
        accepted("See [one](attachment:" + one + ") and [other](attachment:" + other + ")", "Much was done.");

        forward(id, with(forwarding("RUS"), "withheld", GivenReception.withheld(1, one)))
                .then()
                .statusCode(201);

        String key = focalPoint("RUS").get(ATTACHMENTS, id).path("items[0].id");
        focalPoint("RUS").get(ATTACHMENTS, id).then().body("items", hasSize(1));
        focalPoint("RUS").get(ATTACHMENT + "/content", id, key).then().body(equalTo("A law\n"));
    }

    @Test
    void fileThatNamesAnOrganisationWhichIsNotToBeNamedStopsTheCopy() {
        var file = attached(id, "survey.txt", "Done by the Demonstration NGO\n".getBytes(UTF_8));
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");
        tell(id, "grant-anonymity", DANGER);

        forward(id, forwarding("RUS"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/organisation-named"))
                .body("violations", hasSize(1));
        asked(secretariat(), id, "publish", whole()).then().statusCode(409);

        nobody().get(ONE, id).then().statusCode(404);
        committee().get(FORWARDED).then().body("items", empty());
    }

    @Test
    void fileInWhichANameMayHideStopsTheCopyAndIsNamed() throws IOException {
        var file = attached(id, "survey.docx", document("Ada Author", "Written by nobody", true));
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");

        forward(id, forwarding("RUS"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/document-names"))
                .body("detail", containsString("survey.docx"));
        focalPoint("RUS").get(FORWARDED).then().body("items", empty());
        focalPoint("RUS").get(ATTACHMENTS, id).then().statusCode(404);
    }

    private void accepted(String onRussia, String onFrance) {
        stakeholder()
                .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                .body(wish(
                        List.of(answer("12", "We see gaps.")),
                        List.of(comment("RUS", onRussia), comment("FRA", onFrance))))
                .put(ONE, id)
                .then()
                .statusCode(204);
        GivenSubmissions.submit(id);
        tell(id, "accept", null);
    }

    private static String linked(String text) {
        return text.replaceFirst("(?s).*\\(attachment:([0-9a-f-]+)\\).*", "$1");
    }

    private static byte[] document(String author, String text, boolean hidden) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator(author);
            var run = document.createParagraph().createRun();
            run.setText(text);
            run.setVanish(hidden);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
