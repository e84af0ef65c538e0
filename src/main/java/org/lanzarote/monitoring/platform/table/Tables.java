package org.lanzarote.monitoring.platform.table;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Answers a list with the page that was asked for or, where a table is asked for, with all its pages in a file. */
@RequestScoped
public class Tables {

    /** The rows that are read at once for a table, and all that it holds in memory. */
    private static final int STRETCH = 1000;

    private final RoutingContext request;
    private final NamesOfParties names;
    private @Nullable TableFile file;

    Tables(RoutingContext request, NamesOfParties names) {
        this.request = request;
        this.names = names;
    }

    /** Answers with a list, which is asked for its pages one after the other until there is no next one. */
    public <T> Page<T> answer(ListTable<T> table, TableQuery asked, PageQuery page, Function<PageQuery, Page<T>> list) {
        var format = TableFormat.of(request.request().getHeader(HttpHeaders.ACCEPT));
        if (format.isEmpty()) {
            return list.apply(page);
        }
        requireWhole(page);
        return write(format.orElseThrow(), table, asked, page, list);
    }

    /** The format of a table that is answered in any case: CSV, where no workbook is asked for. */
    public TableFormat format() {
        return TableFormat.of(request.request().getHeader(HttpHeaders.ACCEPT)).orElse(TableFormat.CSV);
    }

    /** Answers with a table of these rows, which are no list that has pages. */
    public <T> Page<T> whole(ListTable<T> table, TableQuery asked, List<T> rows, UriInfo uri) {
        return write(format(), table, asked, new PageQuery(null, STRETCH, uri), page -> new Page<>(rows, null));
    }

    private <T> Page<T> write(
            TableFormat format,
            ListTable<T> table,
            TableQuery asked,
            PageQuery page,
            Function<PageQuery, Page<T>> list) {
        var written = new TableFile(format, table.file());
        file = written;
        try {
            write(written, table, new TableReader(asked.spoken(), table.day(), names::byCode), page, list);
            written.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Page<>(List.of(), null);
    }

    /** The language in which texts are told: that of a table; of JSON the one that is asked for, if any. */
    public @Nullable Language told(TableQuery asked) {
        return TableFormat.of(request.request().getHeader(HttpHeaders.ACCEPT)).isPresent()
                ? asked.spoken()
                : asked.lang();
    }

    /** The table that is answered; none, where the answer is JSON. */
    Optional<TableFile> file() {
        return Optional.ofNullable(file);
    }

    @PreDestroy
    void remove() {
        file().ifPresent(TableFile::remove);
    }

    private static <T> void write(
            TableFile file, ListTable<T> table, TableReader reader, PageQuery page, Function<PageQuery, Page<T>> list)
            throws IOException {
        try (var writer = file.writer(table.title().in(reader.language()))) {
            table.head(reader.language(), writer);
            String cursor = null;
            do {
                var rows = list.apply(new PageQuery(cursor, STRETCH, page.uri()));
                for (var row : rows.items()) {
                    table.row(row, reader, writer);
                }
                cursor = rows.next();
            } while (cursor != null);
        }
    }

    private static void requireWhole(PageQuery page) {
        var sent = page.uri().getQueryParameters();
        var violations = Stream.of("cursor", "limit")
                .filter(sent::containsKey)
                .map(name -> Violation.of(name, TableMessage.WHOLE_LIST))
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemType.BAD_PARAMETER.because(TableMessage.TABLE_WITHOUT_PAGES, violations);
        }
    }
}
