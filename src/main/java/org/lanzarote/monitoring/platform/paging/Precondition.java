package org.lanzarote.monitoring.platform.paging;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Conflict;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/** The state of a thing that the caller has seen and wants to change, as {@code If-Match} tells it. */
public record Precondition(
        @RestHeader("If-Match")
        @Parameter(
                name = "If-Match",
                description = "The ETag of what was read; 428 when missing, 412 when it is no longer current")
        @Nullable String ifMatch) {

    private static final Pattern VERSION = Pattern.compile("\"\\d{1,9}\"");

    /** Refuses a caller who has not seen this version. */
    public void require(long version) {
        require(EntityTag.of(version));
    }

    /** Refuses a caller who has not seen the state with this tag. */
    public void require(EntityTag current) {
        if (!names(current)) {
            throw ProblemType.STALE.because(stale(current));
        }
    }

    /** Refuses a caller who has not seen the state with this tag, and gives what is needed to merge. */
    public void require(EntityTag current, Supplier<Conflict> conflict) {
        if (!names(current)) {
            throw ProblemType.STALE.because(stale(current), conflict.get());
        }
    }

    /** The version that the caller has seen, where the tag names one. */
    public OptionalInt version() {
        return tags().filter(VERSION.asMatchPredicate())
                .mapToInt(tag -> Integer.parseInt(tag.substring(1, tag.length() - 1)))
                .findFirst();
    }

    private boolean names(EntityTag current) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            throw ProblemType.PRECONDITION_REQUIRED.because(PagingMessage.NO_TAG_NAMED);
        }
        return tags().anyMatch(current.header()::equals);
    }

    private Stream<String> tags() {
        return ifMatch == null
                ? Stream.empty()
                : Arrays.stream(ifMatch.split(",", -1)).map(String::strip);
    }

    private static Told stale(EntityTag current) {
        return PagingMessage.CURRENT_TAG.with(current.header());
    }
}
