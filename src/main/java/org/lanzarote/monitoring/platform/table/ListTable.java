package org.lanzarote.monitoring.platform.table;

import java.io.IOException;
import java.util.List;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** What a list looks like as a table: the name of its file, its title and its columns. */
public record ListTable<T>(String file, BilingualText title, List<TableColumn<T>> columns) {

    public ListTable(String file, String english, String french, List<TableColumn<T>> columns) {
        this(file, new BilingualText(english, french), columns);
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
