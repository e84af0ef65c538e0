package org.lanzarote.monitoring.children.figures;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/**
 * An attacker who runs the program itself on every data set there can be, and keeps those that give what was released. He
 * may know more: the extracts that name their Party, that nothing was withdrawn, or the sessions that he held himself.
 */
@Execution(CONCURRENT)
class KnownProgramTest {

    private static final int THRESHOLD = 5;

    /** Some of the smaller numbers, and all that are tried by the slow tests. */
    private static final int SOME = 13;

    private static final int ALL = 16;

    /** What tells the Parties of extracts, if each Party that has children has an extract of all of them. */
    private interface Naming {

        Object names(int[] world, Figures figures);
    }

    @Test
    void everyHiddenCellOfARoundOfThreeCouldHoldNumbersFarApart() {
        attackFirst(3, 14);
    }

    @Test
    void everyHiddenCellOfARoundOfFourCouldHoldNumbersFarApart() {
        attackFirst(4, 10);
    }

    @Test
    void nothingIsPinnedByASecondRelease() {
        attackSecond(SOME, (before, after) -> true);
    }

    @Test
    @Tag("slow")
    void nothingIsPinnedByASecondReleaseOfMoreData() {
        attackSecond(ALL, (before, after) -> true);
    }

    @Test
    void nothingIsPinnedByASecondReleaseForWhoKnowsThatNothingWasWithdrawn() {
        attackSecond(SOME, KnownProgramTest::onlyGrows);
    }

    @Test
    @Tag("slow")
    void nothingIsPinnedByASecondReleaseOfMoreDataForWhoKnowsThatNothingWasWithdrawn() {
        attackSecond(ALL, KnownProgramTest::onlyGrows);
    }

    /** Who knows that sessions are only ever added knows more, and yet not enough. */
    private static boolean onlyGrows(int[] before, int[] after) {
        return IntStream.range(0, before.length).allMatch(i -> before[i] <= after[i]);
    }

    @Test
    void nothingIsPinnedForWhoReadsTheExtracts() {
        var told = told(4, 10, KnownProgramTest::whereShown);

        told.forEach((seen, possible) -> assertSpread(seen.figures(), possible, THRESHOLD));
        assertThat(told.keySet()).anyMatch(seen -> !seen.names().equals(Set.of()));
    }

    /** As it was: whoever tells the Party of every group that is large enough tells more than the figures. */
    @Test
    @Tag("slow") // 0.6 s
    void whoReadsExtractsThatNameHiddenPartiesLearnsTheirNumbers() {
        var told = told(4, 10, (world, figures) -> named(world, i -> world[i] >= THRESHOLD));

        assertThat(told.entrySet()).anyMatch(seen -> isPinned(seen.getKey().figures(), seen.getValue()));
    }

    /** As it would be if a list were in the order in which a safeguarding officer goes from Party to Party. */
    @Test
    @Tag("slow") // 0.8 s
    void whoKnowsTheOrderOfExtractsLearnsHiddenNumbers() {
        var told = told(
                4,
                10,
                (world, figures) -> IntStream.range(0, world.length)
                        .filter(i -> world[i] > 0)
                        .mapToObj(i -> isShown(figures, i) ? "P" + i : "?")
                        .toList());

        assertThat(told.entrySet()).anyMatch(seen -> isPinned(seen.getKey().figures(), seen.getValue()));
    }

    /** The facilitator who held the only sessions of a Party, and runs the program as well. */
    @Test
    @Tag("slow") // every small round
    void whoKnowsAllOfOnePartyLearnsNoSmallNumberOfAnother() {
        long learned = 0;
        long cases = 0;
        for (var possible : told(4, 12, KnownProgramTest::whereShown).values()) {
            for (var world : possible) {
                for (int own = 0; own < world.length; own++) {
                    int held = own;
                    var left = those(possible, other -> other[held] == world[held]);
                    cases++;
                    learned += IntStream.range(0, world.length)
                            .filter(i -> i != held && world[i] > 0 && world[i] < THRESHOLD && values(left, i) == 1)
                            .count();
                }
            }
        }
        System.out.printf(
                "Known program: %,d facilitators with a Party of their own learned %d numbers%n", cases, learned);
        assertThat(cases).isGreaterThan(10_000);
        assertThat(learned).isZero();
    }

    private record Told(Figures figures, Object names) {}

    private static Object whereShown(int[] world, Figures figures) {
        return named(world, i -> world[i] >= THRESHOLD && isShown(figures, i));
    }

    private static Set<String> named(int[] world, IntPredicate isNamed) {
        return IntStream.range(0, world.length)
                .filter(isNamed)
                .mapToObj(i -> "P" + i)
                .collect(toSet());
    }

    private static boolean isShown(Figures figures, int party) {
        return figures.by(Dimension.PARTY).rows().get(party).children() != null;
    }

    private static void attackFirst(int parties, int most) {
        var worlds = told(parties, most, (world, figures) -> Set.of());
        worlds.forEach((told, possible) -> assertSpread(told.figures(), possible, THRESHOLD));
        System.out.printf(
                "Known program: %,d first releases of %,d data sets, 0 pinned%n",
                worlds.size(), worlds.values().stream().mapToInt(List::size).sum());
    }

    /** Every data set, by what is told of it. */
    private static Map<Told, List<int[]>> told(int parties, int most, Naming naming) {
        Map<Told, List<int[]>> worlds = new HashMap<>();
        for (var world : SmallWorlds.every(parties, most)) {
            var figures = released(List.of(), world);
            if (figures != null) {
                var told = new Told(figures, naming.names(world, figures));
                worlds.computeIfAbsent(told, any -> new ArrayList<>()).add(world);
            }
        }
        return worlds;
    }

    private static boolean isPinned(Figures figures, List<int[]> possible) {
        return IntStream.range(0, possible.get(0).length)
                .anyMatch(i -> !isShown(figures, i) && values(possible, i) == 1);
    }

    private static long values(List<int[]> possible, int cell) {
        return possible.stream().mapToInt(world -> world[cell]).distinct().count();
    }

    private static void attackSecond(int mostSmall, BiPredicate<int[], int[]> known) {
        Map<Figures, List<int[]>> firsts = new HashMap<>();
        for (var world : SmallWorlds.besideLarge(mostSmall)) {
            var first = released(List.of(), world);
            if (first != null && isComplete(first, mostSmall)) {
                firsts.computeIfAbsent(first, any -> new ArrayList<>()).add(world);
            }
        }
        int sequences = 0;
        for (var first : firsts.keySet()) {
            sequences += attackSecond(mostSmall, first, firsts.get(first), known);
        }
        assertThat(sequences).isPositive();
        System.out.printf("Known program: %,d sequences of two releases, 0 pinned%n", sequences);
    }

    private static int attackSecond(int mostSmall, Figures first, List<int[]> before, BiPredicate<int[], int[]> known) {
        Map<Figures, List<int[]>> seconds = new HashMap<>();
        for (var after : SmallWorlds.besideLarge(mostSmall)) {
            var second = released(List.of(first), after);
            if (second != null && isComplete(second, mostSmall)) {
                seconds.computeIfAbsent(second, any -> new ArrayList<>()).add(after);
            }
        }
        seconds.forEach((second, after) -> {
            assertSpread(first, those(before, world -> after.stream().anyMatch(a -> known.test(world, a))), 1);
            assertSpread(second, those(after, world -> before.stream().anyMatch(b -> known.test(b, world))), 1);
        });
        return seconds.size();
    }

    private static List<int[]> those(List<int[]> worlds, Predicate<int[]> possible) {
        return worlds.stream().filter(possible).toList();
    }

    /** Whether no data set can give these figures but those that are tried. */
    private static boolean isComplete(Figures figures, int mostSmall) {
        return figures.hidden(Dimension.PARTY) <= mostSmall;
    }

    private static void assertSpread(Figures figures, List<int[]> possible, int width) {
        var rows = figures.by(Dimension.PARTY).rows();
        for (int i = 0; i < rows.size(); i++) {
            int cell = i;
            if (rows.get(i).children() == null && !possible.isEmpty()) {
                var values = possible.stream().mapToInt(world -> world[cell]).summaryStatistics();
                assertThat(values.getMax() - values.getMin())
                        .as(figures.toString())
                        .isGreaterThanOrEqualTo(width);
            }
        }
    }

    private static @Nullable Figures released(List<Figures> earlier, int[] world) {
        Map<String, Integer> byParty = new LinkedHashMap<>();
        for (int i = 0; i < world.length; i++) {
            byParty.put("P" + i, world[i]);
        }
        var all = Map.of("all", IntStream.of(world).sum());
        try {
            return new DisclosureControl(THRESHOLD, earlier).figures(RandomSessions.counts(byParty, all, all));
        } catch (ProblemException refusal) {
            return null;
        }
    }
}
