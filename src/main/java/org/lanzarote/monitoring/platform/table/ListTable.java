package org.lanzarote.monitoring.platform.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * What a list looks like as a table: the name of its file, its title and its columns, and as of which day it names Parties; null
 * means today.
 */
public record ListTable<T>(
        String file,
        BilingualText title,
        List<TableColumn<T>> columns,
        @Nullable LocalDate day) {

    public ListTable(String file, String english, String french, List<TableColumn<T>> columns) {
        this(file, new BilingualText(english, french), columns, null);
    }

    /** The same with the names that Parties had on this day. */
    public ListTable<T> asOf(@Nullable LocalDate then) {
        return new ListTable<>(file, title, columns, then);
    }

    void head(Language language, TableWriter to) throws IOException {
        to.head(columns.stream().flatMap(column -> column.headings(language)).toList());
    }

    void row(T row, TableReader reader, TableWriter to) throws IOException {
        for (var column : columns) {
            column.write(row, reader, to);
        }
        to.endRow();
    }
}
