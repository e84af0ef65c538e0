package org.lanzarote.monitoring.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** Which part of a list the caller wants. */
public record PageQuery(
        @RestQuery
        @Parameter(description = "Where to continue: the cursor from the next link of the previous page")
        @Nullable String cursor,

        @RestQuery @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "How many items at most")
        int limit,

        @Context UriInfo uri) {

    /** The key after which the page begins; empty at the beginning. */
    public String after() {
        return cursor == null ? "" : decoded(cursor, Function.identity());
    }

    /** The number after which the page begins, for lists ordered by a number; the least number at the beginning. */
    public int afterNumber() {
        return cursor == null ? Integer.MIN_VALUE : decoded(cursor, Integer::valueOf);
    }

    /** The number before which the page begins, for lists in descending order; the greatest number at the beginning. */
    public int beforeNumber() {
        return cursor == null ? Integer.MAX_VALUE : afterNumber();
    }

    /** The id after which the page begins, for lists ordered by id; the least id at the beginning. */
    public UUID afterId() {
        return cursor == null ? new UUID(0, 0) : decoded(cursor, UUID::fromString);
    }

    /** The id before which the page begins, for lists in descending order; the greatest id at the beginning. */
    public UUID beforeId() {
        return cursor == null ? new UUID(-1, -1) : afterId();
    }

    /** The key after which the page begins, read from the cursor; the first key at the beginning. */
    public <K> K after(Function<String, K> read, K first) {
        return cursor == null ? first : decoded(cursor, read);
    }

    /** What is told of a cursor that names no place in the list. */
    public ProblemException foreign() {
        return Cursor.foreign();
    }

    /** The cursor of the page that comes after the item with this key. */
    String cursorAfter(Object key) {
        return Cursor.encode(list(), key);
    }

    /** The rows that a query must fetch: one more than the page shows, which tells whether there is a next page. */
    public org.hibernate.query.Page fetch() {
        return org.hibernate.query.Page.first(limit + 1);
    }

    private <K> K decoded(String given, Function<String, K> key) {
        return Cursor.decode(list(), given, key);
    }

    /** The address of the list, which its cursors name. */
    private String list() {
        return uri.getRequestUri().getRawPath();
    }
}
