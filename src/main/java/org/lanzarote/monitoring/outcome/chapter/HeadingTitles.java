package org.lanzarote.monitoring.outcome.chapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** Says the headings under which texts of a report stand, in a table; they are read with the first. */
@RequestScoped
public class HeadingTitles {

    private record Place(String chapter, String heading) {}

    private final ReportQueries queries;
    private final Map<UUID, Map<Place, BilingualText>> known = new HashMap<>();

    HeadingTitles(ReportQueries queries) {
        this.queries = queries;
    }

    /** The column of the headings, by the chapter and the heading that a row names. */
    public <T> TableColumn<T> column(
            Report report, Function<T, String> chapter, Function<T, @Nullable String> heading) {
        return TableColumn.labelled(
                "Heading",
                "Intertitre",
                row -> Stream.ofNullable(heading.apply(row)).toList(),
                (row, key, reader) -> {
                    var title = titles(report).get(new Place(chapter.apply(row), key));
                    return title == null ? key : title.in(reader.language());
                });
    }

    private Map<Place, BilingualText> titles(Report report) {
        return known.computeIfAbsent(
                report.id(),
                id -> queries.titledHeadings(id).stream()
                        .collect(toMap(found -> new Place(found.chapter(), found.key()), found -> found.title())));
    }
}
