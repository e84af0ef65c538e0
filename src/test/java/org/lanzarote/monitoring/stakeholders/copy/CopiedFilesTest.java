package org.lanzarote.monitoring.stakeholders.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
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
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** Files go along with what is forwarded and published, as copies that tell nothing of who wrote them. */
@QuarkusTest
class CopiedFilesTest {

    private static final Map<String, String> DANGER = Map.of("because", "Its members were threatened");
    private static final String COPY = ATTACHMENT + "/copy";
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
        focalPoint("RUS")
                .get(ATTACHMENTS, copy)
                .then()
                .body("items.id", contains(key))
                .body("items.uploadedAt", contains("2027-03-01T00:00:00Z"));
        focalPoint("RUS")
                .get(ATTACHMENT, copy, key)
                .then()
                .body("name", equalTo("Attachment 1.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("uploadedBy", nullValue());
        var content = focalPoint("RUS").get(ATTACHMENT + "/content", copy, key);
        content.then().statusCode(200).header("Content-Disposition", containsString("Attachment 1.pdf"));
        assertThat(printed(content)).contains("Children were not asked.");
        for (var reader : List.of(focalPoint("FRA"), secondStakeholder(), nobody())) {
            reader.get(ATTACHMENT + "/content", copy, key).then().statusCode(404);
        }
        focalPoint("FRA").get(ATTACHMENTS, copy).then().statusCode(404);
        for (var address : List.of(id, copy)) {
            focalPoint("RUS").get(ATTACHMENT, address, file).then().statusCode(404);
        }
        stakeholder().get(ATTACHMENT, copy, key).then().statusCode(200);
    }

    @Test
    void organisationSeesBeforeWhatGoesOut() throws IOException {
        var file = attached(id, "survey.docx", document("Ada Author", "Children were not asked.", false));
        secondStakeholder().get(COPY, id, file).then().statusCode(404);
        var seen = stakeholder().get(COPY, id, file);
        seen.then().statusCode(200).header("Content-Disposition", containsString("Attachment.pdf"));
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");

        var forwarded = forwarded(id, "RUS");
        tell(id, "publish", whole());

        for (var copy : List.of(forwarded, GivenSubmissions.copy(id))) {
            String key = focalPoint("RUS").get(ATTACHMENTS, copy).path("items[0].id");
            var content = focalPoint("RUS").get(ATTACHMENT + "/content", copy, key);
            assertThat(content.asByteArray()).isEqualTo(seen.asByteArray());
        }
        assertThat(secretariat().get(COPY, id, file).asByteArray()).isEqualTo(seen.asByteArray());
    }

    @Test
    @Tag("slow") // 0.4 s
    void nothingOfTheFileThatWasSentIsTold() throws IOException {
        var file = attached(id, "By Ada Author.docx", document("Ada Author", "Children were not asked.", false));
        String sent = stakeholder().get(ATTACHMENT, id, file).path("sha256");
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");
        tell(id, "grant-anonymity", DANGER);
        var forwarded = forwarded(id, "RUS");
        tell(id, "publish", whole());

        for (var copy : List.of(forwarded, GivenSubmissions.copy(id))) {
            String key = focalPoint("RUS").get(ATTACHMENTS, copy).path("items[0].id");
            assertThat(List.of(UUID.fromString(copy), UUID.fromString(key))).allMatch(one -> one.version() == 4);
            for (var path : List.of("/attachments", "/attachments/" + key, "/attachments/" + key + "/content", "")) {
                var answer = focalPoint("RUS").get("/rounds/2/stakeholder-submissions/" + copy + path);
                assertThat(answer.asString() + answer.headers()).doesNotContain("Ada Author", sent, file, id);
            }
        }
        var told = focalPoint("RUS").get(FORWARDED + "/{id}", forwarded);
        assertThat(told.asString() + told.headers()).doesNotContain("Ada Author", sent, file, id);
    }

    @Test
    void everybodyGetsTheFilesOfWhatIsPublishedAndNotTheSentOnes() throws IOException {
        var file = attached(id, "survey.txt", SURVEY);
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");

        tell(id, "publish", whole());

        var copy = GivenSubmissions.copy(id);
        var key = linked(nobody().get(ONE, copy).path("comments[0].text"));
        nobody().get(ATTACHMENTS, copy).then().body("items.id", contains(key));
        var content = nobody().get(ATTACHMENT + "/content", copy, key);
        assertThat(printed(content)).contains("A survey of schools");
        nobody().get(ATTACHMENTS, id).then().statusCode(404);
        nobody().get(ATTACHMENT, copy, file).then().statusCode(404);
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
        focalPoint("RUS").get(ATTACHMENTS, copy).then().statusCode(200).body("items", empty());
    }

    @Test
    void fileThatIsWithheldByItsKeyStaysBehindAlone() throws IOException {
        var one = attached(id, "survey.txt", SURVEY);
        var other = attached(id, "law.txt", "A law\n".getBytes(UTF_8));
        accepted("See [one](attachment:" + one + ") and [other](attachment:" + other + ")", "Much was done.");

        String copy = forward(id, with(forwarding("RUS"), "withheld", GivenReception.withheld(1, one)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String key = focalPoint("RUS").get(ATTACHMENTS, copy).path("items[0].id");
        focalPoint("RUS").get(ATTACHMENTS, copy).then().body("items", hasSize(1));
        assertThat(printed(focalPoint("RUS").get(ATTACHMENT + "/content", copy, key)))
                .contains("A law")
                .doesNotContain("survey");
    }

    @Test
    void fileThatNamesAnOrganisationWhichIsNotToBeNamedStopsTheCopy() {
        var file = attached(id, "survey.txt", "A survey.\nDone by the Demonstration NGO\n".getBytes(UTF_8));
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");
        tell(id, "grant-anonymity", DANGER);

        forward(id, forwarding("RUS"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/organisation-named"))
                .body(
                        "violations.detail",
                        contains("Not to be named, the organisation is named in Attachment 1 (" + file
                                + "), line 2 (\u201cDone by the Demonstration NGO\u201d)"));
        stakeholder().get(COPY, id, file).then().statusCode(409).body("violations[0].place", startsWith("line 2"));
        asked(secretariat(), id, "publish", whole()).then().statusCode(409);

        nobody().get(ONE, id).then().statusCode(404);
        committee().get(FORWARDED).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask Demonstration Stakeholder",
                "Ask Ms Stakeholder",
                "Ask us at www.example.org",
                "the dem0nstrati\u043en-\nngo",
                "OGN NOITARTSNOMED",
                "OꓨN uoᴉʇɐɹʇsuoɯǝp ǝɥʇ",
                "By DEMONSTR- what pupils know of the law,\nATION NGO and whom they would tell",
                "Demonstration What pupils know of the law,\nNGO and whom they would tell"
            })
    void organisationIsFoundByWhatTheServiceKnowsItBy(String text) {
        var file = attached(id, "survey.txt", (text + "\n").getBytes(UTF_8));
        asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);

        stakeholder()
                .get(COPY, id, file)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/file-names-organisation"));
    }

    @Test
    void commentIsSearchedAsItsPartyReadsIt() {
        accepted("The Demonstra[tion](https://example.net/) NGO saw it.", "Much was done.");
        tell(id, "grant-anonymity", DANGER);

        forward(id, forwarding("RUS")).then().statusCode(409).body("type", equalTo("/problems/organisation-named"));
    }

    @Test
    void fileThatShowsNoTextStopsTheCopyAndIsNotNamed() throws IOException {
        var file = attached(id, "survey.docx", document("Ada Author", "Written by nobody", true));
        accepted("See [our survey](attachment:" + file + ")", "Much was done.");

        forward(id, forwarding("RUS"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/document-without-text"))
                .body("detail", containsString("Attachment 1 (" + file + ")"))
                .body("detail", not(containsString("survey.docx")));
        focalPoint("RUS").get(FORWARDED).then().body("items", empty());
        stakeholder().get(COPY, id, file).then().statusCode(422);
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

    private static String printed(Response content) throws IOException {
        try (var read = Loader.loadPDF(content.asByteArray())) {
            return new PDFTextStripper().getText(read);
        }
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
