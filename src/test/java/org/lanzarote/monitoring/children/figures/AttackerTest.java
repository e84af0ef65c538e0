package org.lanzarote.monitoring.children.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.support.Drawn;

/** No sequence of releases lets anybody compute the number in a hidden cell. */
@Execution(CONCURRENT)
class AttackerTest {

    private static final int ROUNDS = 8_000;
    private static final int RELEASES = 5;

    /** The seed of a round's sessions, and the fewest children that a cell tells. */
    private record Round(long seed, int threshold) {}

    @Test
    @Tag("slow") // thousands of rounds
    void noHiddenCellIsPinnedInThousandsOfRounds() {
        var tally = new AttackTally();

        for (long seed = 0; seed < ROUNDS; seed++) {
            tally.attack(seed, 5, RELEASES);
        }

        System.out.println(tally);
        assertThat(tally.failures).isEmpty();
        assertThat(tally.pinned).isZero();
        assertThat(tally.hidden).isGreaterThan(100_000);
    }

    @Test
    @Tag("slow") // 1.2 s
    void noHiddenCellIsPinnedWhateverTheSessionsAndTheThreshold() {
        Drawn.cases(2000, lot -> new Round(lot.nextLong(), lot.nextInt(5, 13)), round -> {
            var tally = new AttackTally();

            tally.attack(round.seed(), round.threshold(), RELEASES);

            assertThat(tally.failures).isEmpty();
        });
    }

    /** Nothing that is told, nor what any two releases differ by, is of fewer children than the threshold. */
    @Test
    @Tag("slow") // 1.3 s
    void nothingSmallIsToldAloneOrByADifference() {
        Drawn.cases(2000, RandomGenerator::nextLong, AttackerTest::assertNothingSmallIsTold);
    }

    @Test
    void attackerFindsWhatHidingSmallCellsAloneGivesAway() {
        assertThat(Attacker.bounded(2, 8, 0, 4)).isEqualTo(new Attacker.Range(4, 4));
        assertThat(Attacker.bounded(1, 3, 0, 4)).isEqualTo(new Attacker.Range(3, 3));
        assertThat(Attacker.bounded(3, 0, 0, 4)).isEqualTo(new Attacker.Range(0, 0));
        assertThat(Attacker.bounded(2, 7, 0, 4)).isEqualTo(new Attacker.Range(3, 4));
    }

    private static void assertNothingSmallIsTold(long seed) {
        var sessions = new RandomSessions(seed);
        var told = new ArrayList<Figures>();
        var numbers = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < RELEASES; i++) {
            try {
                told.add(new DisclosureControl(5, told).figures(sessions.counts()));
                everyNumber(told.get(told.size() - 1))
                        .forEach((name, number) -> numbers.computeIfAbsent(name, any -> new TreeSet<>())
                                .add(number));
            } catch (ProblemException refusal) {
                assertThat(refusal).hasMessageNotContaining("null");
            }
            sessions.goOn(true);
        }
        numbers.values().forEach(shown -> assertFarApart(shown, told));
    }

    /** Also sums that everybody can compute: what the hidden cells of a table hold together. */
    private static Map<String, Integer> everyNumber(Figures figures) {
        var numbers = new HashMap<String, Integer>(Map.of("total", figures.children()));
        for (var dimension : Dimension.values()) {
            int rest = figures.children();
            for (var row : figures.by(dimension).rows()) {
                if (row.children() != null) {
                    numbers.put(dimension + row.label(), row.children());
                    rest -= row.children();
                }
            }
            if (figures.by(dimension).rows().stream().anyMatch(row -> row.children() == null)) {
                numbers.put(dimension + " hidden", rest);
            }
        }
        return numbers;
    }

    private static void assertFarApart(Set<Integer> numbers, List<Figures> told) {
        var sorted = List.copyOf(numbers);
        assertThat(sorted.get(0)).as("%s", told).isGreaterThanOrEqualTo(5);
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i) - sorted.get(i - 1)).as("%s", told).isGreaterThanOrEqualTo(5);
        }
    }
}
