package org.lanzarote.monitoring.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.role;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.replies.clarification.GivenClarifications;
import org.lanzarote.monitoring.support.ApiDocument;

/** Every list that is a table too has the same rows as one as the other, whoever asks, and says its codes in words. */
@QuarkusTest
class EveryTableTest {

    /** No draft of the demonstration's report was ever open for amendments. */
    private static final String OF_NO_DRAFT = "listAmendments";

    /** Whoever translates reads what a text has in its places, and writes the same. */
    private static final String TO_BE_TRANSLATED = "listTextTranslations";

    private static final List<String> ROLES = List.of(
            "public",
            "secretariat",
            "committee-member",
            "focal-point",
            "delegate",
            "stakeholder",
            "facilitator",
            "auditor");

    private static final String CHANGES = "?outcome=CHANGED";

    /** The lists that are no tables, by the reason. */
    private static final Map<String, String> NO_TABLE = Map.of(
            "what children said leaves this service in no file",
            "listChildContributions listChildExtracts listChildStatements listDisclosures listExtractWithdrawals"
                    + " listParticipationReleases",
            "versions of one thing, of which each is read by itself",
            "listAnswerVersions listCodebookVersions listCompilationRevisions listCorrigenda listDrafts listEditions"
                    + " listFactsheetEditions listQuestionnaireEdits listQuestionnaireVersions listRoundCorrections"
                    + " listSubmissions listWithdrawnParts",
            "a few lines beside one thing",
            "listAttachments listComments listExtensions listInquiries listStakeholderAttachments"
                    + " listStakeholderTakeDowns listTakeDowns listTranslations listTranslationsOfAnswer",
            "what a person or a system works through, and what then is gone",
            "listAmendedPlaces listCodingExercises listCodingUnits listCommentPeriods listCommentedFindings"
                    + " listDeliveries listForwardings listJobs listTasks listWebhooks search",
            "who may come in, which is shown and not carried away",
            "listAccounts listInvitations listOrganisations listSystems",
            "texts and limits of a round that are read in their place",
            "listDraftTexts listRoundExtensions listStakeholderExtensions listTallies",
            "a feed for programs",
            "listRecommendationChanges");

    @Test
    @Tag("slow") // every list and every table by everybody
    void tableHasTheRowsOfTheListAndWordsForItsCodes() throws IOException {
        GivenDemonstration.loaded();
        GivenClarifications.asked("9.1");
        GivenRapporteurs.appointed("9.1");
        Set<String> withRows = new HashSet<>();
        List<String> mute = new ArrayList<>();
        var tables = lists().filter(EveryTableTest::isTable).toList();
        for (var operation : tables) {
            for (var role : ROLES) {
                // A search of the trail is entered itself, so only what changed something stays the same.
                var address = operation.somewhere() + (operation.id().equals("listTrailEntries") ? CHANGES : "");
                var items = items(role, address);
                assertThat(rows(role, address))
                        .as("rows of %s for %s", address, role)
                        .isEqualTo(items);
                if (items > 0 && withRows.add(operation.id())) {
                    for (var language : List.of("EN", "FR")) {
                        var table = asking(role).queryParam("lang", language).get(ended(address));
                        CodesInWords.missing(records(table), operation.id().equals(TO_BE_TRANSLATED))
                                .forEach(code -> mute.add(operation.id() + ", " + code));
                    }
                }
            }
        }
        assertThat(mute).as("codes without words").isEmpty();
        assertThat(withRows)
                .as("lists that somebody gets as a table")
                .containsExactlyInAnyOrderElementsOf(tables.stream()
                        .map(ApiDocument.Operation::id)
                        .filter(list -> !list.equals(OF_NO_DRAFT))
                        .toList());
    }

    @Test
    void everyOtherListHasAReasonToBeNoTable() {
        assertThat(NO_TABLE.values().stream().flatMap(lists -> Stream.of(lists.split(" "))))
                .containsExactlyInAnyOrderElementsOf(lists().filter(operation -> !isTable(operation))
                        .map(ApiDocument.Operation::id)
                        .toList());
    }

    private static Stream<ApiDocument.Operation> lists() {
        return ApiDocument.read().operations().stream().filter(EveryTableTest::hasPages);
    }

    private static boolean isTable(ApiDocument.Operation operation) {
        return operation.node().at("/responses/200/content").has(TableFormat.CSV_TYPE);
    }

    /** A list of rows; what is a document as JSON has its own tests. */
    private static boolean hasPages(ApiDocument.Operation operation) {
        return operation.parameters("query").stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("cursor"));
    }

    /** How many items there are on all pages; less than none, where the caller is refused. */
    private static int items(String role, String address) {
        int items = 0;
        String next = "";
        while (next != null) {
            var page = list(role, address, next);
            if (page.statusCode() != 200) {
                return -page.statusCode();
            }
            items += page.<Integer>path("items.size()");
            next = page.path("next");
        }
        return items;
    }

    private static Response list(String role, String address, String cursor) {
        var asking = asking(role).queryParam("limit", 200);
        return (cursor.isEmpty() ? asking : asking.queryParam("cursor", cursor)).get(address);
    }

    private static int rows(String role, String address) throws IOException {
        var table = asking(role).get(ended(address));
        if (table.statusCode() != 200) {
            return -table.statusCode();
        }
        return records(table).size() - 1;
    }

    private static List<List<String>> records(Response table) throws IOException {
        try (var parser =
                CSVFormat.RFC4180.parse(new StringReader(table.asString().substring(1)))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    /** The address of the table, as a person clicks it. */
    private static String ended(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address + ".csv" : address.substring(0, query) + ".csv" + address.substring(query);
    }

    private static RequestSpecification asking(String role) {
        return role(role).header("Reading-Purpose", "To compare");
    }
}
