package org.lanzarote.monitoring.children.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session with children as it was reported. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChildContributionView(
        UUID id,

        @JsonIgnore int version,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party it was held in")
        String party,

        @Schema(description = "When it was held", examples = "2018-04")
        String month,

        SessionSetting setting,
        SessionMethod method,

        @Schema(description = "Language it was held in (ISO 639-1)")
        String language,

        @Schema(description = "Whether children in vulnerable situations took part")
        boolean vulnerableSituations,

        AgeBands ageBands,
        Genders genders,

        @Schema(description = "The facilitator's organisation")
        String reportedBy,

        @Schema(description = "When it was reported") Instant reportedAt,

        @Schema(description = "What you may do with it now; absent in a list") @Nullable List<SessionAction> permittedActions) {

    ChildContributionView(
            UUID id,
            int version,
            String party,
            String month,
            SessionSetting setting,
            SessionMethod method,
            String language,
            boolean vulnerableSituations,
            int from11to13,
            int from14to15,
            int from16to17,
            int aged18,
            int girls,
            int boys,
            int otherOrNotStated,
            String reportedBy,
            Instant reportedAt) {
        this(
                id,
                version,
                party,
                month,
                setting,
                method,
                language,
                vulnerableSituations,
                new AgeBands(from11to13, from14to15, from16to17, aged18),
                new Genders(girls, boys, otherOrNotStated),
                reportedBy,
                reportedAt,
                null);
    }

    public ChildContributionView permitting(List<SessionAction> permitted) {
        return new ChildContributionView(
                id,
                version,
                party,
                month,
                setting,
                method,
                language,
                vulnerableSituations,
                ageBands,
                genders,
                reportedBy,
                reportedAt,
                permitted);
    }
}
