package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.SideBySide;
import org.lanzarote.monitoring.support.Table;

/** Who sees what in which state, as access-visibility.csv says it. */
@QuarkusTest
class AccessVisibilityTest {

    private static final List<Map<String, String>> TABLE = Table.read("/access-visibility.csv");

    /** Asked by the Secretariat alone, for which every round, questionnaire, finding and report exists in any state. */
    private static final Set<String> DECIDED_BY_ROLE = Set.of(
            "reviseRound",
            "adoptRoster",
            "launchRound",
            "closeReplies",
            "reopenReplies",
            "extendReply",
            "extendReplies",
            "getReminders",
            "planReminders",
            "previewReminders",
            "correctRound",
            "extendStakeholders",
            "draftQuestionnaire",
            "redraftQuestionnaire",
            "copyQuestionnaire",
            "confirmTranslations",
            "adoptQuestionnaire",
            "publishQuestionnaire",
            "issueCompilation",
            "agreeFinding",
            "returnFinding",
            "openComments",
            "extendComments",
            "withdrawComments",
            "releaseAnswers",
            "appointRapporteur",
            "endRapporteur",
            "placeObservation",
            "reviseCodebook",
            "loadCodebookTable",
            "startCodebook",
            "copyCodebook",
            "openCodingExercise",
            "joinCodingExercise",
            "compareCodings",
            "withdrawCodingExercise",
            "openReport",
            "reviseReport",
            "renumberReport",
            "moveParagraph",
            "insertParagraph",
            "moveRecommendation",
            "moveChapter",
            "insertChapter",
            "moveHeading",
            "insertHeading",
            "adoptReport",
            "publishReport",
            "publishFactsheet",
            "publishFactsheets",
            "tableDraft",
            "moveClosing",
            "closeDraft",
            "decideAmendment",
            "mergeAmendments",
            "openCorrigendum",
            "correctPlace",
            "issueCorrigendum",
            "withdrawCorrigendum",
            "confirmCorrected",
            "loadReportPackage",
            "addChapter",
            "reviseChapter",
            "addParagraph",
            "reviseParagraph",
            "addRecommendation",
            "reviseRecommendation",
            "addPractice",
            "revisePractice",
            "addStatement",
            "reviseStatement",
            "wordFactsheets",
            "reviseDocumentStyle",
            "reviseChapterStyle",
            "addTally",
            "reviseTally",
            "withdrawFinding",
            "withdrawObservation",
            "withdrawChapter",
            "withdrawParagraph",
            "withdrawRecommendation",
            "confirmAddressees",
            "withdrawPractice",
            "withdrawStatement",
            "withdrawFactsheetText",
            "withdrawTally");

    @Test
    @Tag("slow") // ten thousand requests
    void everybodySeesWhatTheTableSaysAndNoMore() {
        assertThat(ask(AccessVisibilityTest::askers))
                .isEqualTo(TABLE.size() * askers(TABLE.get(0)).size());
    }

    @Test
    void oneInEightSeesWhatTheTableSaysAndNoMore() {
        assertThat(ask(AccessVisibilityTest::someAskers)).isGreaterThan(TABLE.size());
    }

    /** The number of cells. */
    private static int ask(Function<Map<String, String>, List<String>> askers) {
        var life = new VisibleLife();
        List<String> deviations = new ArrayList<>();
        int cells = 0;
        for (var stage : VisibleLife.Stage.values()) {
            life.reach(stage);
            for (var row : TABLE) {
                if (stage.states.contains(row.get("state"))) {
                    cells += askers.apply(row).size();
                    deviations.addAll(deviations(row, askers.apply(row), life));
                }
            }
        }
        Log.infof("Access visibility: %d cells", cells);
        assertThat(deviations).isEmpty();
        return cells;
    }

    @Test
    void everyOperationOnARoundIsInTheTableOrDecidedByRole() {
        var inTable = TABLE.stream().map(row -> row.get("operation")).collect(Collectors.toSet());

        assertThat(inTable).doesNotContainAnyElementsOf(DECIDED_BY_ROLE);
        inTable.addAll(DECIDED_BY_ROLE);
        inTable.remove("listRounds");
        assertThat(inTable)
                .containsExactlyInAnyOrderElementsOf(ApiDocument.read().operations().stream()
                        .filter(operation -> operation.path().startsWith("/rounds/{round}"))
                        .map(ApiDocument.Operation::id)
                        .toList());
    }

    @Test
    void whatRoleDecidesIsAskedByTheSecretariatAlone() {
        for (var row : Table.read("/access-matrix.csv")) {
            if (DECIDED_BY_ROLE.contains(row.remove("operation"))) {
                assertThat(row.remove("secretariat")).isEqualTo("Y");
                assertThat(row.values()).containsOnly("-");
            }
        }
    }

    private static List<String> deviations(Map<String, String> row, List<String> askers, VisibleLife life) {
        var question = new VisibilityQuestion(cell(row, "operation"), cell(row, "state"), life);
        return SideBySide.ask(askers, asker -> deviation(question, asker, cell(row, asker))).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> deviation(VisibilityQuestion question, String asker, String told) {
        var answer = question.answerTo(asker);
        return answer.equals(told)
                ? Optional.empty()
                : Optional.of("%s, %s, asked by %s: the table says %s, the answer was %s"
                        .formatted(question.operation(), question.state(), asker, told, answer));
    }

    private static List<String> askers(Map<String, String> row) {
        return row.keySet().stream()
                .filter(column -> !column.equals("operation") && !column.equals("state"))
                .toList();
    }

    /** An eighth, other ones in each row. */
    private static List<String> someAskers(Map<String, String> row) {
        int turn = TABLE.indexOf(row);
        var all = askers(row);
        return IntStream.range(0, all.size())
                .filter(i -> (turn + i) % 8 == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
