package org.lanzarote.monitoring.paging;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.problem.ProblemType;

/** What the caller believes to be the current state of the thing he changes. */
public record Precondition(
        @RestHeader("If-Match")
        @Parameter(
                name = "If-Match",
                description = "The ETag of what was read; 428 when missing, 412 when it is no longer current")
        @Nullable String ifMatch) {

    /** Holds when the caller has seen this version. */
    public void require(long version) {
        require(EntityTag.of(version));
    }

    /** Holds when the caller has seen what has this tag. */
    public void require(EntityTag current) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            throw ProblemType.PRECONDITION_REQUIRED.because("If-Match is missing or names no tag");
        }
        if (Arrays.stream(ifMatch.split(",", -1)).map(String::strip).noneMatch(current.header()::equals)) {
            throw ProblemType.STALE.because("The current tag is " + current.header());
        }
    }
}
