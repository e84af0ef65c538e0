package org.lanzarote.monitoring.platform.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Drawn;

/** What two sides made of one text is merged where they did not meet, and in conflict where they did; no word is lost. */
class ThreeWayTest {

    private static final String BASE =
            "The Parties consider training of judges, and report on it.[^1] They do so yearly.";

    private static final List<String> WORDS =
            List.of("the", "law", "of", "children", "is", "new", "[^1]", "**", "\n\n");

    private record Three(String base, String left, String right) {}

    @Test
    void changesOfDifferentWordsAreMerged() {
        var both =
                ThreeWay.of(BASE, BASE.replace("consider", "ensure"), BASE.replace("judges", "judges and prosecutors"));

        assertThat(both.merged())
                .hasValue(
                        "The Parties ensure training of judges and prosecutors, and report on it.[^1] They do so yearly.");
        assertThat(both.pieces())
                .extracting(ThreeWayPiece::kind)
                .containsExactly(
                        ThreeWayKind.SAME, ThreeWayKind.LEFT, ThreeWayKind.SAME, ThreeWayKind.RIGHT, ThreeWayKind.SAME);
    }

    @Test
    void theSameWordsChangedOtherwiseAreInConflict() {
        var three = ThreeWay.of(BASE, BASE.replace("consider", "ensure"), BASE.replace("consider", "support"));

        assertThat(three.merged()).isEmpty();
        assertThat(three.pieces()).contains(new ThreeWayPiece(ThreeWayKind.CONFLICT, "consider", "ensure", "support"));
    }

    @Test
    void wordsSideBySideAreInConflict() {
        var three = ThreeWay.of(BASE, BASE.replace("consider", "ensure"), BASE.replace("training", "instruction"));

        assertThat(three.pieces())
                .contains(new ThreeWayPiece(
                        ThreeWayKind.CONFLICT, "consider training", "ensure training", "consider instruction"));
    }

    @Test
    void whatBothPutInTheSamePlaceIsInConflictUnlessItIsTheSame() {
        var left = BASE + " Always.";

        assertThat(ThreeWay.of(BASE, left, BASE + " Never.").hasConflict()).isTrue();
        assertThat(ThreeWay.of(BASE, left, left).merged()).hasValue(left);
    }

    @Test
    void whatBothChangedToTheSameStandsBesideWhatOneChanged() {
        var agreed = BASE.replace("yearly", "every year");
        var three = ThreeWay.of(BASE, agreed.replace("judges", "lawyers"), agreed.replace("Parties", "States"));

        assertThat(three.merged()).hasValue(agreed.replace("judges", "lawyers").replace("Parties", "States"));
        assertThat(three.pieces()).extracting(ThreeWayPiece::kind).contains(ThreeWayKind.BOTH);
    }

    @Test
    void aFootnoteMarkIsOneWord() {
        var three = ThreeWay.of("So it is.[^1]", "So it is.[^12]", "So it is.[^13]");

        assertThat(three.pieces()).contains(new ThreeWayPiece(ThreeWayKind.CONFLICT, "[^1]", "[^12]", "[^13]"));
    }

    @Test
    void noWordIsLost() {
        Drawn.cases(2_000, ThreeWayTest::three, three -> {
            var pieces = ThreeWay.of(three.base, three.left, three.right).pieces();

            assertThat(joined(pieces, ThreeWayPiece::base)).isEqualTo(three.base);
            assertThat(joined(pieces, ThreeWayPiece::left)).isEqualTo(three.left);
            assertThat(joined(pieces, ThreeWayPiece::right)).isEqualTo(three.right);
        });
    }

    @Test
    void oneSideAloneGivesThatSideAndTwoThatAgreeGiveWhatTheyAgreeOn() {
        Drawn.cases(500, ThreeWayTest::three, three -> {
            assertThat(ThreeWay.of(three.base, three.left, three.base).merged()).hasValue(three.left);
            assertThat(ThreeWay.of(three.base, three.base, three.right).merged())
                    .hasValue(three.right);
            assertThat(ThreeWay.of(three.base, three.left, three.left).merged()).hasValue(three.left);
        });
    }

    @Test
    void sidesMayChangePlaces() {
        Drawn.cases(
                500,
                ThreeWayTest::three,
                three -> assertThat(
                                ThreeWay.of(three.base, three.left, three.right).merged())
                        .isEqualTo(
                                ThreeWay.of(three.base, three.right, three.left).merged()));
    }

    private static Three three(RandomGenerator lot) {
        var base = new ArrayList<String>();
        for (int i = lot.nextInt(30); i > 0; i--) {
            base.add(Drawn.one(lot, WORDS));
        }
        return new Three(String.join(" ", base), edited(lot, base), edited(lot, base));
    }

    private static String edited(RandomGenerator lot, List<String> base) {
        var words = new ArrayList<>(base);
        for (int i = lot.nextInt(4); i > 0; i--) {
            int at = lot.nextInt(words.size() + 1);
            if (at < words.size() && lot.nextBoolean()) {
                words.remove(at);
            } else {
                words.add(at, Drawn.one(lot, WORDS));
            }
        }
        return String.join(" ", words);
    }

    private static String joined(List<ThreeWayPiece> pieces, Function<ThreeWayPiece, String> side) {
        return pieces.stream().map(side).collect(joining());
    }
}
