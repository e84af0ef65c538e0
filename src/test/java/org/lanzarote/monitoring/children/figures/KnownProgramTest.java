package org.lanzarote.monitoring.children.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** An attacker who runs the program itself on every data set there can be, and keeps those that give what was released. */
@Execution(CONCURRENT)
class KnownProgramTest {

    private static final int THRESHOLD = 5;

    /** Some of the smaller numbers, and all that are tried by the slow tests. */
    private static final int SOME = 8;

    private static final int ALL = 10;

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

    private static void attackFirst(int parties, int most) {
        Map<Figures, List<int[]>> worlds = new HashMap<>();
        for (var world : everyWorld(parties, most)) {
            var figures = released(List.of(), world);
            if (figures != null) {
                worlds.computeIfAbsent(figures, any -> new ArrayList<>()).add(world);
            }
        }
        worlds.forEach((figures, possible) -> assertSpread(figures, possible, THRESHOLD));
        System.out.printf(
                "Known program: %,d first releases of %,d data sets, 0 pinned%n",
                worlds.size(), worlds.values().stream().mapToInt(List::size).sum());
    }

    private static void attackSecond(int mostSmall, BiPredicate<int[], int[]> known) {
        Map<Figures, List<int[]>> firsts = new HashMap<>();
        for (var world : smallBesideLarge(mostSmall)) {
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
        for (var after : smallBesideLarge(mostSmall)) {
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

    /** Every round in which one Party, whichever it is, has more children than the two others together. */
    private static List<int[]> smallBesideLarge(int mostSmall) {
        List<int[]> worlds = new ArrayList<>();
        for (var small : everyWorld(2, mostSmall)) {
            for (int large : new int[] {30, 40}) {
                worlds.add(new int[] {large, small[0], small[1]});
                worlds.add(new int[] {small[0], large, small[1]});
                worlds.add(new int[] {small[0], small[1], large});
            }
        }
        return worlds;
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

    private static List<int[]> everyWorld(int parties, int most) {
        List<int[]> worlds = new ArrayList<>();
        int number = (int) Math.pow(most + 1, parties);
        for (int code = 0; code < number; code++) {
            int[] world = new int[parties];
            for (int i = 0, left = code; i < parties; i++, left /= most + 1) {
                world[i] = left % (most + 1);
            }
            worlds.add(world);
        }
        return worlds;
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
