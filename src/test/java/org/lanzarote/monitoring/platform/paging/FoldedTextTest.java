package org.lanzarote.monitoring.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Drawn;
import org.lanzarote.monitoring.support.Owner;

/** A text of plain letters is folded the short way, to what it is folded to beside an accent. */
@QuarkusTest
class FoldedTextTest {

    private static final String GAPS = " \t\n\u000b\f\r";

    @Test
    void textWithoutAccentsIsFoldedAsOneWithAnAccent() throws SQLException {
        try (var owner = Owner.connect()) {
            Drawn.cases(
                    300,
                    FoldedTextTest::plain,
                    text -> assertThat(folded(owner, text) + "e").isEqualTo(folded(owner, text + "É")));
        }
    }

    @Test
    void accentsCapitalsGapsAndMarksAreFolded() throws SQLException {
        try (var owner = Owner.connect()) {
            assertThat(folded(owner, "A  Law\tOF\r\n\"1999\" isn't")).isEqualTo("a law of \"1999\" isn't");
            assertThat(folded(owner, "À l’ÉCOLE : «\u00a0Œuvre\u00a0» ‹ ﬁn ›, „Straße“"))
                    .isEqualTo("a l'ecole : \"oeuvre\" 'fin', \"strasse\"");
        }
    }

    /** Any plain signs but the one that no text has, many of them gaps. */
    private static String plain(RandomGenerator lot) {
        var text = new StringBuilder();
        for (int sign = lot.nextInt(60); sign > 0; sign--) {
            text.append(lot.nextInt(3) == 0 ? GAPS.charAt(lot.nextInt(GAPS.length())) : (char) lot.nextInt(1, 128));
        }
        return text.toString();
    }

    private static String folded(Connection owner, String text) throws SQLException {
        try (var statement = owner.prepareStatement("select folded(?)")) {
            statement.setString(1, text);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
