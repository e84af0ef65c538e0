package org.lanzarote.monitoring.platform.table;

import java.util.List;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** What a list looks like as a table: the name of its file, its title and its columns. */
public record ListTable<T>(String file, BilingualText title, List<TableColumn<T>> columns) {

    public ListTable(String file, String english, String french, List<TableColumn<T>> columns) {
        this(file, new BilingualText(english, french), columns);
    }
}
