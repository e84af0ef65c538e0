package org.lanzarote.monitoring.analysis.rapporteur;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** The delegation of a State that is rapporteur on questions, with its people and days. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RapporteurView(
        UUID id,
        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "The State of the delegation (ISO 3166-1 alpha-3)")
        String country,

        @Schema(description = "Its name today") BilingualText countryName,

        @Schema(description = "Numbers of questions; a main question includes its sub-questions")
        List<String> questions,

        List<RapporteurPerson> people,
        @Schema(description = "The first day, in UTC") LocalDate from,

        @Schema(description = "The last day, in UTC; absent for none") @Nullable LocalDate until,

        AppointmentStatus status,

        @Schema(description = "When the appointment was made")
        Instant appointedAt,

        @Schema(description = "When the Secretariat ended it; absent where it did not") @Nullable Instant endedAt,

        @Schema(description = "Why the Secretariat ended it") @Nullable String endReason,

        @Schema(description = "What you may do with it now; absent in a list") @Nullable List<RapporteurAction> permittedActions) {

    RapporteurView permitting(List<RapporteurAction> permitted) {
        return new RapporteurView(
                id,
                tag,
                country,
                countryName,
                questions,
                people,
                from,
                until,
                status,
                appointedAt,
                endedAt,
                endReason,
                permitted);
    }
}
