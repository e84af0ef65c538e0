package org.lanzarote.monitoring.platform.trail;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Endpoints;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.ReadText;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Which entries to list; all that is given must hold. */
record TrailFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Account name of the caller")
        String account,

        @RestQuery
        @DefaultValue("")
        @Pattern(regexp = "|[A-Z]{3}", message = "A code of ISO 3166-1 is expected, as in FRA") @Parameter(description = "ISO code of the Party the caller spoke for")
        String party,

        @RestQuery @DefaultValue("") @Parameter(description = "An operationId of this document")
        String operation,

        @RestQuery
        @DefaultValue("")
        @Parameter(
                description = "Beginning of the record's address in any spelling, or a whole URL, as in"
                        + " /rounds/2/replies/FRA; with a slash at its end, the record and what hangs on it")
        String record,

        @RestQuery @Parameter(description = "What became of it") @Nullable TrailOutcome outcome,

        @RestQuery @DefaultValue("") @Parameter(description = "Id of a request")
        String requestId,

        @RestQuery
        @DefaultValue(TrailFilter.ANY_TIME)
        @Parameter(
                description = "Earliest point in time",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String from,

        @RestQuery
        @DefaultValue(TrailFilter.NO_END)
        @Parameter(
                description = "Point in time before which",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String until) {

    static final String ANY_TIME = "1970-01-01T00:00:00Z";
    static final String NO_END = "9999-12-31T00:00:00Z";

    /** Refuses an operation that there is none of; a former one is found by its entries. */
    void requireOperation(Endpoints endpoints) {
        if (!operation.isEmpty() && !endpoints.hasOperation(operation)) {
            throw ProblemType.BAD_PARAMETER.because(
                    TrailMessage.OPERATION_UNKNOWN,
                    List.of(Violation.of("operation", TrailMessage.OPERATION_ID_EXPECTED)));
        }
    }

    /** Refuses what begins the address of no record; a former one is found by its entries. */
    void requireRecord(Endpoints endpoints) {
        if (!record.isEmpty() && !endpoints.begin(recordItself())) {
            throw ProblemType.BAD_PARAMETER.because(
                    TrailMessage.RECORD_UNKNOWN, List.of(Violation.of("record", TrailMessage.RECORD_ADDRESS_EXPECTED)));
        }
    }

    /** What is asked of an entry, but of its account. */
    Restriction<TrailEntry> asked() {
        var entry = Path.from(TrailEntry.class);
        var what = entry.to(TrailEntry_.what);
        List<Restriction<TrailEntry>> asked = new ArrayList<>();
        if (!party.isEmpty()) {
            asked.add(entry.to(TrailEntry_.who).to(Who_.party).equalTo(party));
        }
        if (!operation.isEmpty()) {
            asked.add(what.to(What_.operation).equalTo(operation));
        }
        if (outcome != null) {
            asked.add(what.to(What_.outcome).equalTo(outcome));
        }
        if (!requestId.isEmpty()) {
            asked.add(entry.to(TrailEntry_.requestId).equalTo(requestId));
        }
        if (!beginning().isEmpty()) {
            var record = what.to(What_.record);
            asked.add(record.equalTo(recordItself()).or(record.restrict(Range.closed(beginning(), recordsEnd()))));
        }
        if (earliest().isAfter(instant("from", ANY_TIME))) {
            asked.add(entry.to(TrailEntry_.at).restrict(Range.greaterThanOrEqualTo(earliest())));
        }
        if (end().isBefore(instant("until", NO_END))) {
            asked.add(entry.to(TrailEntry_.at).restrict(Range.lessThan(end())));
        }
        return Restriction.all(asked);
    }

    /** The record that is meant alone, beside those whose addresses go on. */
    String recordItself() {
        var begun = beginning();
        return begun.length() > 1 && begun.endsWith("/") ? begun.substring(0, begun.length() - 1) : begun;
    }

    /** The beginning of the addresses as the trail spells them. */
    String beginning() {
        return RecordSpelling.beginning(record);
    }

    /** The first two steps of the addresses that are meant; none, where fewer are complete. */
    Optional<String> root() {
        var steps = beginning().split("/", -1);
        return steps.length > 3 ? Optional.of("/" + steps[1] + "/" + steps[2]) : Optional.empty();
    }

    Instant earliest() {
        return instant("from", from);
    }

    Instant end() {
        return instant("until", until);
    }

    /**
     * What stands behind every address with this beginning; a comparison finds them by an index, which a pattern would
     * not behind row-level security.
     */
    String recordsEnd() {
        return beginning() + Character.toString(Character.MAX_CODE_POINT);
    }

    private static Instant instant(String name, String value) {
        try {
            return ReadText.instant(value);
        } catch (DateTimeException e) {
            throw ProblemType.BAD_PARAMETER.because(
                    TrailMessage.PARAMETER_TYPE, List.of(Violation.of(name, TrailMessage.INSTANT_EXPECTED)));
        }
    }
}
