package org.lanzarote.monitoring.platform.trail;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The stated purpose of reading what only a purpose opens; the trail keeps it. */
public record ReadingPurpose(
        @RestHeader("Reading-Purpose")
        @Parameter(
                name = "Reading-Purpose",
                description = "Why you read this, in 1 to 300 ASCII characters, for the trail. The safeguarding"
                        + " officer must state it; without it nothing is shown")
        @Nullable String purpose) {

    private static final Pattern FITTING = Pattern.compile("[\\x20-\\x7E]{1,300}");

    /** The purpose; null only where none is given and none is needed. */
    public @Nullable String stated(boolean needed) {
        boolean given = purpose != null && !purpose.isBlank();
        if (given ? !FITTING.matcher(purpose).matches() : needed) {
            throw ProblemType.PURPOSE_REQUIRED.because(TrailMessage.PURPOSE_LENGTH);
        }
        return given ? purpose : null;
    }
}
