package org.lanzarote.monitoring.inquiry.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.support.Drawn;
import org.lanzarote.monitoring.support.Owner;

/** Where the words of a text stand is written down with it, and is where PostgreSQL itself would mark them. */
@QuarkusTest
class WordPlacesTest {

    private static final List<String> WORDS = List.of(
            "children",
            "child's",
            "L’enfant",
            "l'enfance",
            "Co-operation",
            "e‑mail",
            "auto\u00admatique",
            "sous-question-clé",
            "Œuvre",
            "oeuvre",
            "école",
            "ecole",
            "ÉCOLES",
            "enseignent",
            "appelle",
            "20(3)(c)",
            "III-3",
            "9.1.a",
            "v1.2.3",
            "+5",
            "-5",
            "6.02E+23",
            "2nd",
            "3-D",
            "www.example.org",
            "www.example.org?a=1",
            "http://example.org/a/b.html?c=d#e",
            "someone@example.org",
            "/etc/file.txt",
            "C:\\dir",
            "<b>bold</b>",
            "&amp;",
            "a_b",
            "the",
            "les",
            "même",
            "\u0004",
            "e\u0302tat",
            "İstanbul",
            "ﬁn",
            "中文",
            "שלום",
            "٣٤",
            "\uD83D\uDC68\u200D\uD83D\uDC67",
            "\uD835\uDC00bc",
            "…",
            "(");

    private static final List<String> BETWEEN = List.of(" ", " ", " ", ", ", "\n", "", ".", "\u00a0", "-", "'", "/");

    private static final String PLACES =
            "select string_agg(places ->> form, ' ') from places(?, ?) as places, unnest(?) as form";

    private static final String MARKED = "select ts_headline(cast(stems as regconfig), written,"
            + " cast((select string_agg(lexeme(form), ' | ') from unnest(?) as form) as tsquery),"
            + " 'HighlightAll = true, StartSel = ' || chr(2) || ', StopSel = ' || chr(3))"
            + " from unnest(?) as stems cross join (select parted(?) union select joined(?)) as w (written)";

    /** A text, and some forms of words that are looked for in it. */
    private record Asked(Language language, String text, long lot) {}

    @Test
    void wordsStandWherePostgresqlMarksThem() throws SQLException {
        try (var connection = Owner.connect()) {
            Drawn.cases(150, WordPlacesTest::draw, asked -> {
                var forms = forms(connection, asked);
                assertThat(FoundWords.at(places(connection, asked, forms), asked.text))
                        .as("%s", Set.of(forms))
                        .isEqualTo(marked(connection, asked, forms));
            });
        }
    }

    private static Asked draw(RandomGenerator lot) {
        var text = Stream.generate(() -> Drawn.one(lot, WORDS) + Drawn.one(lot, BETWEEN))
                .limit(lot.nextInt(1, 30))
                .collect(joining());
        return new Asked(Drawn.one(lot, List.of(Language.EN, Language.FR)), text, lot.nextLong());
    }

    /** Half of the forms that the text has, and one that it need not have. */
    private static String[] forms(Connection connection, Asked asked) throws SQLException {
        try (var statement = connection.prepareStatement("select distinct form from unnest("
                + "tsvector_to_array(stemmed(?, ?)) || without_hyphens(?, ?)) form where form <> '' order by form")) {
            set(statement, asked.language.name(), asked.text, asked.language.name(), asked.text);
            var lot = new SplittableRandom(asked.lot);
            try (var found = statement.executeQuery()) {
                var forms = Stream.<String>builder().add("children");
                while (found.next()) {
                    if (lot.nextBoolean()) {
                        forms.add(found.getString(1));
                    }
                }
                return forms.build().collect(toSet()).toArray(String[]::new);
            }
        }
    }

    private static @Nullable String places(Connection connection, Asked asked, String[] forms) throws SQLException {
        try (var statement = connection.prepareStatement(PLACES)) {
            set(statement, asked.language.name(), asked.text, connection.createArrayOf("text", forms));
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static BitSet marked(Connection connection, Asked asked, String[] forms) throws SQLException {
        var stems = asked.language == Language.EN
                ? new String[] {"search_english"}
                : new String[] {"search_french", "search_french_plain"};
        try (var statement = connection.prepareStatement(MARKED)) {
            set(
                    statement,
                    connection.createArrayOf("text", forms),
                    connection.createArrayOf("text", stems),
                    asked.text,
                    asked.text);
            try (var found = statement.executeQuery()) {
                var marked = new BitSet();
                while (found.next()) {
                    marked.or(FoundWords.in(found.getString(1), asked.text));
                }
                return marked;
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
