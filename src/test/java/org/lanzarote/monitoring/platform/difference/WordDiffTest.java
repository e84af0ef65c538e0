package org.lanzarote.monitoring.platform.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A difference is read: what was replaced stands as a whole, and what stayed is not torn. */
class WordDiffTest {

    @Test
    void replacedPassageStandsAsAWhole() {
        assertThat(shown(
                        "Only France to begin the lessons earlier.",
                        "Only the General recommendations of the Committee."))
                .isEqualTo(
                        "Only [-France to begin the lessons earlier][+the General recommendations of the Committee].");
        assertThat(shown("on le thème", "on les leçons")).isEqualTo("on [-le thème][+les leçons]");
    }

    @Test
    void changesFarApartStayTwo() {
        assertThat(shown("Invites Parties to count all children.", "Urges Parties to count every child."))
                .isEqualTo("[-Invites][+Urges] Parties to count [-all children][+every child].");
    }

    private static String shown(String from, String to) {
        return WordDiff.between(from, to).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case DELETED -> "[-" + piece.text() + "]";
                    case INSERTED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
