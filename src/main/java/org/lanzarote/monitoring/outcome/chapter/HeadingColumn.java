package org.lanzarote.monitoring.outcome.chapter;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The column of a table that tells under which heading of its chapter a text of a report stands. */
public final class HeadingColumn {

    private HeadingColumn() {}

    /** By its key, and in its words. */
    public static <T> TableColumn<T> of(
            Function<T, @Nullable String> heading, Function<T, @Nullable BilingualText> title) {
        return TableColumn.labelled(
                "Heading",
                "Intertitre",
                row -> Stream.ofNullable(heading.apply(row)).toList(),
                (row, key, reader) -> {
                    var words = title.apply(row);
                    return words == null ? key : words.in(reader.language());
                });
    }
}
