package org.lanzarote.monitoring.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list, with the cursor of the next. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(description = "The items, in the list's order")
        List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last") @Nullable String next)
        implements Paged {

    /** The page that was asked for, of rows fetched with {@link PageQuery#fetch()}. */
    public static <T> Page<T> of(List<T> fetched, PageQuery query, Function<T, ?> key) {
        if (fetched.size() <= query.limit()) {
            return new Page<>(fetched, null);
        }
        return before(List.copyOf(fetched.subList(0, query.limit())), query, key);
    }

    /** A page of these items, after which others come. */
    public static <T> Page<T> before(List<T> items, PageQuery query, Function<T, ?> key) {
        return new Page<>(items, query.cursorAfter(key.apply(items.get(items.size() - 1))));
    }

    /** The same page with each item turned into its view. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
