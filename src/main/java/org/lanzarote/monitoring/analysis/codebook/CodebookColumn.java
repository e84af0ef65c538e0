package org.lanzarote.monitoring.analysis.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The columns of a codebook as a table, in their order; each has the heading of its name in small letters. */
enum CodebookColumn {
    KEY("key", CodeEntry::key),
    NAME_EN("name/en", code -> code.name().en()),
    NAME_FR("name/fr", code -> code.name().fr()),
    DEFINITION_EN("definition/en", code -> code.definition().en()),
    DEFINITION_FR("definition/fr", code -> code.definition().fr()),
    INCLUDES_EN("includes/en", code -> english(code.includes())),
    INCLUDES_FR("includes/fr", code -> french(code.includes())),
    EXCLUDES_EN("excludes/en", code -> english(code.excludes())),
    EXCLUDES_FR("excludes/fr", code -> french(code.excludes())),
    RETIRED("retired", code -> Boolean.toString(code.retired()));

    /** The pointer to it within a code in JSON. */
    final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<CodeEntry, @Nullable String> text;

    CodebookColumn(String pointer, Function<CodeEntry, @Nullable String> text) {
        this.pointer = pointer;
        this.text = text;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(CodebookColumn::heading).toList();
    }

    /** The same as they are written. */
    static List<TableColumn<CodeEntry>> columns() {
        return Arrays.stream(values()).map(CodebookColumn::column).toList();
    }

    private TableColumn<CodeEntry> column() {
        return this == RETIRED
                ? TableColumn.yesNo(heading(), heading(), CodeEntry::retired)
                : TableColumn.text(heading(), heading(), text);
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
