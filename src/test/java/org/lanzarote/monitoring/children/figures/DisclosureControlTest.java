package org.lanzarote.monitoring.children.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** What is hidden, told and refused, case by case. */
class DisclosureControlTest {

    @Test
    void smallCellIsHiddenWithTheTwoLeastThatAreLargerByTheThreshold() {
        assertThat(shown(3, 6, 9, 20, 40)).containsExactly(-1, -1, -1, -1, 40);
        assertThat(shown(4, 4, 30)).containsExactly(-1, -1, -1);
        assertThat(shown(5, 6, 30)).containsExactly(5, 6, 30);
        assertThat(shown(2, 8, 8, 30)).containsExactly(-1, -1, -1, 30);
    }

    /** Otherwise the facilitator who knows that 11 are of its Party would know that 4 are of the other. */
    @Test
    void oneLargeCellAloneCoversNoSmallOne() {
        assertThat(shown(12, 11, 4)).containsExactly(-1, -1, -1);
        assertThat(shown(12, 11, 4, 13)).containsExactly(-1, -1, -1, 13);
    }

    /** No facilitator has all the children of an age. */
    @Test
    void oneLargeCellIsEnoughWhereNobodyKnowsAllOfIt() {
        var ages = Map.of("11-13", 4, "14-15", 11, "16-17", 12);

        var figures = new DisclosureControl(5, List.of())
                .figures(RandomSessions.counts(Map.of("P0", 27), ages, Map.of("all", 27)));

        assertThat(figures.by(Dimension.AGE_BAND).hidden()).containsExactlyInAnyOrder("11-13", "14-15");
    }

    @Test
    void emptyCellIsHiddenAsASmallOneIs() {
        assertThat(shown(0, 0, 6, 8, 9)).containsExactly(-1, -1, -1, -1, 9);
        assertThat(shown(0, 3, 6, 8, 9)).containsExactly(-1, -1, -1, -1, 9);
    }

    @Test
    void numberOfPartiesIsToldWhereItLeavesRoom() {
        assertThat(released(List.of(), 0, 0, 24, 30).parties()).isEqualTo(2);
        assertThat(released(List.of(), 0, 2, 24, 30).parties()).isNull();
        assertThat(released(List.of(), 5, 6, 24, 30).parties()).isEqualTo(4);
    }

    @Test
    void numberOfPartiesThatChangedALittleIsNotTold() {
        var first = released(List.of(), 0, 0, 0, 24, 30);

        assertThat(released(List.of(first), 0, 0, 10, 24, 30).parties()).isNull();
        assertThat(released(List.of(first), 0, 0, 0, 34, 30).parties()).isEqualTo(2);
    }

    @Test
    void whatTheFirstReleaseHidStaysHidden() {
        var first = released(List.of(), 0, 8, 9, 30);

        assertThat(rows(released(List.of(first), 40, 48, 50, 30))).containsExactly(-1, -1, -1, 30);
    }

    @Test
    void smallDifferencesToAnyEarlierReleaseAreRefused() {
        var first = released(List.of(), 8, 20, 30);
        var second = released(List.of(first), 20, 20, 30);

        assertRefused(List.of(first, second), "PARTY P0 differs from release 1 by less than 5", 10, 20, 30);
        assertRefused(List.of(first, second), "The total differs from release 2 by less than 5", 14, 20, 40);
        assertRefused(List.of(first), "PARTY P0 was told before and is now under 5", 3, 20, 30);
        assertRefused(List.of(first), "No figure has changed since the latest release", 8, 20, 30);
    }

    /** Nobody is told a hidden number, yet all of them together are what is left of the total. */
    @Test
    void smallDifferenceOfWhatIsHiddenIsRefused() {
        var first = released(List.of(), 2, 8, 9, 30, 40);

        assertRefused(List.of(first), "What is hidden by PARTY differs from release 1 by less than 5", 4, 8, 9, 35, 40);
        assertRefused(List.of(first), "What is hidden by PARTY is together under 5", 0, 4, 0, 50, 40);
    }

    @Test
    void thresholdThatWasLoweredHoldsForTheRound() {
        var first = new DisclosureControl(10, List.of()).figures(counts(12, 30));

        assertThatThrownBy(() -> new DisclosureControl(5, List.of(first)).figures(counts(20, 30)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("by less than 10");
    }

    private static void assertRefused(List<Figures> earlier, String reason, int... parties) {
        assertThatThrownBy(() -> released(earlier, parties))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(reason);
    }

    private static List<Integer> shown(int... parties) {
        return rows(released(List.of(), parties));
    }

    private static List<Integer> rows(Figures figures) {
        return figures.by(Dimension.PARTY).rows().stream()
                .map(row -> row.children() == null ? Integer.valueOf(-1) : row.children())
                .toList();
    }

    private static Figures released(List<Figures> earlier, int... parties) {
        return new DisclosureControl(5, earlier).figures(counts(parties));
    }

    private static Counts counts(int... parties) {
        Map<String, Integer> byParty = new LinkedHashMap<>();
        IntStream.range(0, parties.length).forEach(i -> byParty.put("P" + i, parties[i]));
        var all = Map.of("all", IntStream.of(parties).sum());
        return RandomSessions.counts(byParty, all, all);
    }
}
