package org.lanzarote.monitoring.analysis.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.table.TableFormat;

/**
 * The columns of a codebook as a table, in their order. In CSV, which comes in again, each has the heading of its name in small
 * letters, in whatever language; a workbook, which is read alone, has words.
 */
enum CodebookColumn {
    KEY("key", "Key", "Clé", CodeEntry::key),
    NAME_EN("name/en", "Name (English)", "Nom (anglais)", code -> code.name().en()),
    NAME_FR("name/fr", "Name (French)", "Nom (français)", code -> code.name().fr()),
    DEFINITION_EN(
            "definition/en",
            "Definition (English)",
            "Définition (anglais)",
            code -> code.definition().en()),
    DEFINITION_FR(
            "definition/fr",
            "Definition (French)",
            "Définition (français)",
            code -> code.definition().fr()),
    INCLUDES_EN("includes/en", "Includes (English)", "Comprend (anglais)", code -> english(code.includes())),
    INCLUDES_FR("includes/fr", "Includes (French)", "Comprend (français)", code -> french(code.includes())),
    EXCLUDES_EN("excludes/en", "Excludes (English)", "Ne comprend pas (anglais)", code -> english(code.excludes())),
    EXCLUDES_FR("excludes/fr", "Excludes (French)", "Ne comprend pas (français)", code -> french(code.excludes())),
    RETIRED("retired", "Retired", "Retiré", code -> Boolean.toString(code.retired()));

    /** The pointer to it within a code in JSON. */
    final String pointer;

    private final String english;
    private final String french;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<CodeEntry, @Nullable String> text;

    CodebookColumn(String pointer, String english, String french, Function<CodeEntry, @Nullable String> text) {
        this.pointer = pointer;
        this.english = english;
        this.french = french;
        this.text = text;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(CodebookColumn::heading).toList();
    }

    /** Those of a file in this format. */
    static List<TableColumn<CodeEntry>> columns(TableFormat format) {
        return Arrays.stream(values())
                .map(format == TableFormat.CSV ? CodebookColumn::comingBack : CodebookColumn::inWords)
                .toList();
    }

    private TableColumn<CodeEntry> comingBack() {
        return TableColumn.text(heading(), heading(), text);
    }

    private TableColumn<CodeEntry> inWords() {
        return this == RETIRED
                ? TableColumn.yesNo(english, french, CodeEntry::retired)
                : TableColumn.text(english, french, text);
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String english(@Nullable BilingualText text) {
        return text == null ? "" : text.en();
    }

    private static String french(@Nullable BilingualText text) {
        return text == null ? "" : text.fr();
    }
}
