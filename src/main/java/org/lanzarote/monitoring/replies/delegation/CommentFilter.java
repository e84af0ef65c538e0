package org.lanzarote.monitoring.replies.delegation;

import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Which comments to list; all that is given must hold. */
record CommentFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Number of the question")
        String question,

        @RestQuery
        @DefaultValue("1970-01-01T00:00:00Z")
        @Parameter(
                description = "Earliest point in time at which they were written",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String since) {

    Instant earliest() {
        try {
            return Instant.parse(since);
        } catch (DateTimeParseException e) {
            throw ProblemType.BAD_PARAMETER.because(
                    DelegationMessage.PARAMETER_TYPE,
                    List.of(Violation.of("since", DelegationMessage.INSTANT_EXPECTED)));
        }
    }
}
