package org.lanzarote.monitoring.factsheets.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.QuickRequest;

/** What is worked on of factsheets reaches nobody outside, by whichever address, until it is published. */
@QuarkusTest
class DraftFactsheetTest {

    private static final String MARKER = "quillowbrant";
    private static final String STATEMENTS = REPORT + "/statements";
    private static final String PRACTICES = REPORT + "/practices";
    private static final String KEY_FINDINGS = REPORT + "/factsheet-texts/key-findings";

    private String statement = "";
    private String practice = "";
    private String finding = "";

    @BeforeEach
    void editedAfterPublication() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
            post(STATEMENTS, GivenReport.statement("RUS")).statusCode(201);
            post(PRACTICES, GivenReport.practice("RUS")).statusCode(201);
            GivenReport.adopted();
            GivenReport.published();
            statement = id(STATEMENTS);
            practice = id(PRACTICES);
            finding = id(FINDINGS);
        });
    }

    @Test
    @Tag("slow") // every reading by everybody outside
    void plantedWordIsReadByNobodyOutside() {
        var before = told();
        var planted = plant();
        committee().get(STATEMENTS + "/" + statement).then().body("text.markdown", containsString(MARKER));
        committee().get("/search?q=" + MARKER).then().body("items", hasSize(3));

        for (var account : List.of("", "focal-point-rus", "stakeholder", "auditor")) {
            assertThat(telling(account, planted)).as(account).isEmpty();
        }
        assertThat(told()).isEqualTo(before);
    }

    @Test
    @Tag("slow") // every reading by everybody
    void plantedWordIsReadByEverybodyOnceItIsPublished() {
        var planted = plant();
        GivenFactsheets.published();

        assertThat(telling("", planted))
                .contains(
                        "getFactsheet",
                        "getStatement",
                        "listStatements",
                        "getPractice",
                        "getFinding",
                        "getFactsheetText")
                .doesNotContain("getReportDocument", "getEdition");
        nobody().get("/search?q=" + MARKER).then().body("items", hasSize(3));
        committee().get("/search?q=" + MARKER).then().body("items", hasSize(3));
    }

    @Test
    void whatIsTakenAwayStaysPublicUntilTheNextEdition() {
        var placed = nobody().get(FINDINGS + "/" + finding).asString();
        withdraw(STATEMENTS + "/" + statement).statusCode(204);
        withdraw(FINDINGS + "/" + finding + "/observation", tag(FINDINGS + "/" + finding))
                .statusCode(204);
        String words = nobody().get(STATEMENTS + "/" + statement).path("text.markdown");
        for (var overseeing : List.of(committee(), secretariat())) {
            overseeing
                    .get(STATEMENTS + "/" + statement)
                    .then()
                    .body("text.markdown", equalTo(words))
                    .body("draft", equalTo("WITHDRAWN"))
                    .body("permittedActions", empty());
        }
        nobody().get(STATEMENTS + "/" + statement).then().body("draft", nullValue());
        assertThat(nobody().get(FINDINGS + "/" + finding).asString()).isEqualTo(placed);

        GivenFactsheets.published();
        for (var asking : List.of(nobody(), committee())) {
            asking.get(STATEMENTS + "/" + statement).then().statusCode(404);
        }
        assertThat(nobody().get(FINDINGS + "/" + finding).asString()).isNotEqualTo(placed);
    }

    @Test
    void whatTheDraftHasOtherwiseSaysSoToThoseWhoOversee() {
        String added = post(PRACTICES, GivenReport.practice("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        GivenFactsheets.published();
        for (var read : List.of(STATEMENTS + "/" + statement, PRACTICES + "/" + added)) {
            committee().get(read).then().body("draft", nullValue());
        }
        put(STATEMENTS + "/" + statement, GivenReport.statement("NOR")).statusCode(204);
        put(PRACTICES + "/" + added, GivenReport.practice("NOR")).statusCode(204);

        for (var overseeing : List.of(committee(), secretariat())) {
            overseeing.get(STATEMENTS + "/" + statement).then().body("draft", equalTo("CHANGED"));
            overseeing.get(PRACTICES + "/" + added).then().body("draft", equalTo("CHANGED"));
            overseeing.get(STATEMENTS).then().body("items.draft", contains("CHANGED"));
            overseeing.get(PRACTICES).then().body("items.draft", contains(nullValue(), equalTo("CHANGED")));
        }
        for (var read : List.of(STATEMENTS, PRACTICES)) {
            nobody().get(read).then().body("items.draft", everyItem(nullValue()));
        }
    }

    @Test
    void practiceThatADraftWithdrawsIsReadByThoseWhoOversee() {
        String added = PRACTICES
                + "/"
                + post(PRACTICES, GivenReport.practice("RUS"))
                        .statusCode(201)
                        .extract()
                        .path("id");
        GivenFactsheets.published();
        withdraw(added).statusCode(204);

        committee().get(added).then().body("draft", equalTo("WITHDRAWN")).body("permittedActions", empty());
        nobody().get(added).then().statusCode(200).body("draft", nullValue());
        GivenFactsheets.published();
        committee().get(added).then().statusCode(404);
    }

    /** The second fence alone. */
    @Test
    @Tag("slow") // 0.4 s
    void statementsWithoutAClauseReadNoDraftEither() throws SQLException {
        plant();

        assertThat(holding("asking")).isEmpty();
        assertThat(holding("overseer")).containsExactly("factsheet_text", "finding", "practice", "statement");
        GivenFactsheets.published();
        assertThat(holding("asking")).containsExactly("factsheet_text", "finding", "practice", "statement");
    }

    /** The tables of which the service reads a row with the word for such a caller. */
    private static List<String> holding(String caller) throws SQLException {
        List<String> holding = new ArrayList<>();
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("select set_config('caller.asking', 'true', true), set_config('caller." + caller
                    + "', 'true', true)");
            for (var table : List.of("factsheet_text", "finding", "practice", "statement")) {
                try (var rows = sql.executeQuery("select 1 from " + table
                        + " r join cited_text t on t.id = r.text_id where t.markdown like '%" + MARKER + "%'")) {
                    if (rows.next()) {
                        holding.add(table);
                    }
                }
            }
        }
        return holding;
    }

    /** The addresses at which the word may be read then, besides those by number. */
    private Map<String, String> plant() {
        put(STATEMENTS + "/" + statement, with(GivenReport.statement("RUS"), "to amend " + MARKER + ".[^a]"))
                .statusCode(204);
        var other = new HashMap<>(with(GivenReport.practice("RUS"), "{party} trains " + MARKER + "."));
        other.put("continues", practice);
        String next = post(PRACTICES, other).statusCode(201).extract().path("id");
        put(FINDINGS + "/" + finding, with(GivenReport.findingWish("RUS", "9.1", "53"), "It is " + MARKER + ".[^a]"))
                .statusCode(204);
        secretariat()
                .header("If-Match", tag(FINDINGS + "/" + finding))
                .body(Map.of("place", 30, "lead", "The Committee saw " + MARKER))
                .put(FINDINGS + "/" + finding + "/observation")
                .then()
                .statusCode(204);
        put(KEY_FINDINGS, Map.of("text", plain("What holds is " + MARKER + ".")))
                .statusCode(204);
        GivenTranslations.confirmed("factsheet-texts/key-findings", "Ce qui vaut : " + MARKER + ".");
        return Map.of("statements", statement, "practices", next, "findings", finding);
    }

    /** The operations that answer an account with the word. */
    private static List<String> telling(String account, Map<String, String> ids) {
        var telling = new TreeSet<String>();
        for (var operation : ApiDocument.read().operations()) {
            if (operation.method().equals("get")) {
                for (var language : languages(operation)) {
                    var answer = QuickRequest.to(operation, address(operation, ids) + language)
                            .by(account)
                            .sendOutOfContract();
                    if ((answer.body() + answer.fields()).contains(MARKER)) {
                        telling.add(operation.id());
                    }
                }
            }
        }
        return new ArrayList<>(telling);
    }

    private static List<String> languages(ApiDocument.Operation operation) {
        boolean several = operation.parameters("query").stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("lang"));
        return several ? List.of("", "?lang=FR") : List.of("");
    }

    private static String address(ApiDocument.Operation operation, Map<String, String> ids) {
        var address = operation.path();
        for (var kind : ids.entrySet()) {
            address = address.replace(kind.getKey() + "/{id}", kind.getKey() + "/" + kind.getValue());
        }
        return address.replace("{round}", "2")
                .replace("{party}", "RUS")
                .replace("{iso3}", "RUS")
                .replace("{question}", "9.1")
                .replace("{name}", "key-findings")
                .replace("{numeral}", "II")
                .replace("{code}", "II-1")
                .replaceAll("paragraphs/\\{[^}]*}", "paragraphs/53")
                .replaceAll("\\{[^}]*}", "1");
    }

    /** What everybody is told of the factsheets' records. */
    private List<String> told() {
        return List.of(STATEMENTS, PRACTICES, FINDINGS, KEY_FINDINGS, "/rounds/2/factsheets/RUS", REPORT).stream()
                .map(path -> nobody().get(path).asString())
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> wish, String markdown) {
        var text = new HashMap<>((Map<?, ?>) wish.get("text"));
        var other = new HashMap<>(wish);
        other.put("text", Map.of("markdown", markdown, "citations", text.get("citations")));
        return other;
    }

    private static String id(String list) {
        return nobody().get(list).path("items[0].id");
    }
}
