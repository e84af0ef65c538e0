package org.lanzarote.monitoring.notice.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        @DefaultValue("0")
        @Min(0) @Parameter(description = "Number of the last event that you have; from the beginning without it")
        int after,

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

        @RestHeader("Last-Event-ID")
        @Parameter(description = "Of a stream: the id of the last event, in the place of after")
        @Nullable String lastEventId) {

    Set<EventType> types() {
        return type.isEmpty() ? Set.of() : EnumSet.copyOf(type);
    }

    /** The place from which a stream goes on: after the last event that a browser has had, where it tells one. */
    int streamedAfter() {
        if (lastEventId == null || lastEventId.isBlank()) {
            return after;
        }
        try {
            int last = Integer.parseInt(lastEventId.strip());
            if (last >= 0) {
                return last;
            }
        } catch (NumberFormatException e) {
            throw noNumber();
        }
        throw noNumber();
    }

    private static ProblemException noNumber() {
        return ProblemType.BAD_PARAMETER.because(
                FeedMessage.NO_EVENT_NUMBER, List.of(Violation.of("Last-Event-ID", FeedMessage.NO_EVENT_NUMBER)));
    }
}
