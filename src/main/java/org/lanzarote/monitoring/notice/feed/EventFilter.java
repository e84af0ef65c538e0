package org.lanzarote.monitoring.notice.feed;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Which events the caller wants. */
record EventFilter(
        @RestQuery
        @Parameter(description = "Id of the last event that you have; from the beginning without it")
        @Nullable UUID after,

        @RestQuery
        @DefaultValue("50")
        @Min(1) @Max(200) @Parameter(description = "How many events at most; a stream has no end")
        int limit,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "type",
                in = ParameterIn.QUERY,
                description = "Only those of these types",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<EventType> type,

        @RestHeader(LAST_EVENT)
        @Parameter(description = "Id of the last event, in the place of after: so a browser opens a stream again")
        @Nullable String lastEventId) {

    static final String LAST_EVENT = "Last-Event-ID";

    Set<EventType> types() {
        return type.isEmpty() ? Set.of() : EnumSet.copyOf(type);
    }

    /** The event after which to go on: the last one that a browser has had, where it tells one. */
    @Nullable UUID last() {
        if (!isTold()) {
            return after;
        }
        try {
            return UUID.fromString(requireNonNull(lastEventId).strip());
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    /** No event that the caller may read has this id: there is none, or it is told to others, and nobody says which. */
    ProblemException unknown() {
        return ProblemType.BAD_PARAMETER.because(
                FeedMessage.EVENT_UNKNOWN,
                List.of(Violation.of(isTold() ? LAST_EVENT : "after", FeedMessage.EVENT_UNKNOWN)));
    }

    private boolean isTold() {
        return lastEventId != null && !lastEventId.isBlank();
    }
}
