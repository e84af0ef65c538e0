package org.lanzarote.monitoring.factsheets.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.files.job.GivenJobs.view;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.files.job.GivenJobs;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.platform.html.FileEnding;

/** All factsheets of a round at once. */
@QuarkusTest
class ArchiveTest {

    private static final String FACTSHEETS = "/rounds/2/factsheets/";
    private static final String ARCHIVES = "/rounds/2/factsheet-archives";
    private static final String SECRETARIAT = "secretariat";
    private static final String READER = "stakeholder";
    private static final List<String> PARTIES = List.of("FRA", "NOR", "RUS");
    private static final Map<String, ?> ALL = Map.of();

    private static final Pattern LINE = Pattern.compile("<nav class=\"links\".*?</nav>", Pattern.DOTALL);

    @Inject
    GivenJobs jobs;

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    @Tag("slow") // 0.7 s
    void archiveHoldsWhatTheAddressOfEachFactsheetGives() throws IOException {
        published();
        var files = made(READER, ALL);

        assertThat(files.keySet())
                .containsExactlyElementsOf(Stream.concat(
                                PARTIES.stream().flatMap(ArchiveTest::folder), Stream.of("index.json", "index.html"))
                        .toList());
        for (var party : PARTIES) {
            for (var language : List.of("EN", "FR")) {
                for (var format : FileEnding.values()) {
                    var name = "%s/factsheet-%s%s".formatted(party, language.toLowerCase(Locale.ROOT), format.dotted());
                    var given = as(READER)
                            .accept(format.type())
                            .get(FACTSHEETS + party + "?lang=" + language)
                            .asByteArray();
                    assertThat(files.get(name))
                            .as(name)
                            .isEqualTo(format == FileEnding.HTML ? leadingOut(given, content(files, name)) : given);
                }
            }
        }
    }

    @Test
    @Tag("slow") // 1.7 s
    void indexTellsEachFileWithItsDigestAndAsOfWhen() throws IOException {
        published();
        var files = made(READER, ALL);

        var index = JsonPath.from(text(files, "index.json"));
        assertThat(index.getBoolean("draft")).isFalse();
        assertThat(index.getList("parties.edition")).containsOnly(1);
        assertThat(index.getList("parties.asOf")).containsOnly("2027-03-01T12:00:00Z");
        assertThat(index.getList("parties.files.flatten().file")).hasSize(30).isSubsetOf(files.keySet());
        assertThat(index.<Map<String, String>>getList("parties.files.flatten()"))
                .allSatisfy(file -> assertThat(file)
                        .containsEntry("sha256", Digests.sha256(content(files, String.valueOf(file.get("file"))))));
        assertThat(text(files, "index.html"))
                .contains(
                        "Factsheets of round 2",
                        "href=\"FRA/factsheet-fr.html\"",
                        "<h2>Norway</h2>\n<p>Edition 1. As of <time")
                .contains("1 March 2027, 12:00:00 UTC")
                .doesNotContain("Draft");
    }

    @Test
    @Tag("slow") // 1.1 s
    void provenanceTellsWhatTheFilesTell() throws IOException, SQLException {
        String statement = GivenReport.post(GivenReport.REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        published();
        GivenFactsheets.publishedAt("2027-02-28T12:00:00Z");
        GivenReport.withdraw(GivenReport.REPORT + "/statements/" + statement).statusCode(204);
        GivenFactsheets.published();
        var files = made(READER, ALL);

        var told = JsonPath.from(text(files, "RUS/provenance.json"));
        var factsheet = JsonPath.from(text(files, "RUS/factsheet-fr.json"));
        assertThat(told.getInt("edition")).isEqualTo(2);
        assertThat(told.getString("asOf")).isEqualTo(factsheet.getString("edition.publishedAt"));
        assertThat(told.getString("sealed.find { it.language == 'FR' }.sha256"))
                .isEqualTo(factsheet.getString("edition.sha256"));
        assertThat(JsonPath.from(text(files, "FRA/provenance.json")).getString("asOf"))
                .isEqualTo("2027-02-28T12:00:00Z");
        assertThat(text(files, "index.html")).contains(factsheet.getString("edition.sha256"));
    }

    @Test
    @Tag("slow") // 0.8 s
    void pageLeadsToTheFilesBesideIt() throws IOException {
        published();
        var line = LINE.matcher(text(made(READER, Map.of("formats", List.of("HTML", "PDF"))), "NOR/factsheet-fr.html"));

        assertThat(line.find()).isTrue();
        assertThat(line.group())
                .contains("href=\"factsheet-en.html\"", "href=\"factsheet-fr.pdf\"", "href=\"../index.html\"")
                .doesNotContain("docx", "href=\"/", "monitoring.example.org");
    }

    @Test
    @Tag("slow") // 0.8 s
    void onlyWhatIsAskedForIsInTheArchive() throws IOException {
        published();
        var files = made(
                READER,
                Map.of("formats", List.of("HTML"), "languages", List.of("FR"), "parties", List.of("NOR", "NOR")));

        assertThat(files.keySet())
                .containsExactly("NOR/factsheet-fr.html", "NOR/provenance.json", "index.json", "index.html");
        assertThat(text(files, "index.html")).contains("Fiches pays du cycle 2");
    }

    @Test
    @Tag("slow") // 0.9 s
    void equalFactsheetsGiveEqualBytes() {
        published();

        assertThat(zip(READER, asked(READER, ALL))).isEqualTo(zip(READER, asked(READER, ALL)));
    }

    @Test
    @Tag("slow") // 1.8 s
    void draftsAreArchivedForThoseWhoSeeTheReport() throws IOException {
        archive(READER, ALL).statusCode(404);
        nobody().body(ALL).post(ARCHIVES).then().statusCode(401);

        var files = made(SECRETARIAT, ALL);
        assertThat(text(files, "index.html")).contains("Draft: the report is not public.");
    }

    @Test
    void whatIsNotThereIsRefused() {
        archive(SECRETARIAT, Map.of("parties", List.of("FRA", "GBR")))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/parties/1")))
                .body("violations[0].detail", equalTo("GBR is not on the roster of the round"));
        archive(SECRETARIAT, Map.of("formats", List.of("TEX"))).statusCode(400);
        as(SECRETARIAT).body(ALL).post("/rounds/9/factsheet-archives").then().statusCode(404);
    }

    @Test
    void sameKeyAsksForOneJob() {
        var asking = as(SECRETARIAT).header("Idempotency-Key", "all of them").body(ALL);
        var first = asking.post(ARCHIVES).then().statusCode(202);
        var again = asking.post(ARCHIVES).then().statusCode(202);

        assertThat(again.extract().header("Location")).isEqualTo(first.extract().header("Location"));
        again.header("Retry-After", equalTo("2"));
        as(SECRETARIAT).get("/jobs").then().body("items.size()", equalTo(1));
    }

    @Test
    void fourthJobAtOnceIsRefused() {
        for (int more = 0; more < 3; more++) {
            asked(SECRETARIAT, ALL);
        }

        archive(SECRETARIAT, ALL).statusCode(409).body("type", equalTo("/problems/jobs-full"));
        archive("committee", ALL).statusCode(202);
    }

    @Test
    void partiesAreInTheOrderOfTheirNames() throws IOException {
        published();
        var wish = Map.of("formats", List.of("JSON"), "languages", List.of("FR"));

        assertThat(JsonPath.from(text(made(READER, wish), "index.json")).<String>getList("parties.name.fr"))
                .containsExactly("Fédération de Russie", "France", "Norvège");
    }

    /** A page with another line of links, and whose other links lead from a file to the service. */
    private static byte[] leadingOut(byte[] page, byte[] filed) {
        var line = LINE.matcher(new String(filed, UTF_8));
        assertThat(line.find()).isTrue();
        return LINE.matcher(new String(page, UTF_8))
                .replaceFirst(Matcher.quoteReplacement(line.group()))
                .replace("href=\"/", "href=\"https://monitoring.example.org/")
                .getBytes(UTF_8);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(content(files, name), UTF_8);
    }

    private static byte[] content(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static Stream<String> folder(String party) {
        return Stream.concat(
                        Stream.of("en", "fr")
                                .flatMap(language -> Stream.of(FileEnding.values())
                                        .map(format -> "factsheet-" + language + format.dotted())),
                        Stream.of("provenance.json"))
                .map(file -> party + "/" + file);
    }

    private static void published() {
        GivenReport.adopted();
        GivenReport.published();
    }

    private static ValidatableResponse archive(String login, Map<String, ?> wish) {
        return as(login).body(wish).post(ARCHIVES).then();
    }

    private static String asked(String login, Map<String, ?> wish) {
        return archive(login, wish).statusCode(202).extract().header("Location");
    }

    private Map<String, byte[]> made(String login, Map<String, ?> wish) throws IOException {
        return Unpacked.of(zip(login, asked(login, wish)));
    }

    private byte[] zip(String login, String job) {
        jobs.work();
        view(login, job).body("status", equalTo("DONE"));
        return as(login)
                .accept("application/zip")
                .get(job + "/result")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
