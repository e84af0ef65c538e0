package org.lanzarote.monitoring.preparation.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A round as everybody who may see it reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundView(
        @Schema(description = "Number of the round") int number,

        @Schema(description = "Current tag, for If-Match; as in ETag, without the quotes")
        int version,

        @Schema(description = "What the round is about") BilingualText theme,
        @Schema(description = "Title of the round") BilingualText title,
        RoundStatus status,

        @Schema(description = "Time limit of the States' replies")
        Instant repliesDue,

        @Schema(description = "Time limit of the stakeholders' submissions")
        Instant stakeholdersDue,

        @Schema(description = "Which decision adopted the roster") @Nullable String rosterDecision,

        @Schema(description = "When the roster was adopted") @Nullable LocalDate rosterAdoptedOn,

        @Schema(description = "When the round was launched and its roster frozen") @Nullable Instant launchedAt,

        @Schema(description = "When its States' replies were closed; absent while they are open") @Nullable Instant repliesClosedAt,

        @Schema(description = "What you may do with it now; absent in a list") @Nullable List<RoundAction> permittedActions) {

    RoundView(
            int number,
            int version,
            BilingualText theme,
            BilingualText title,
            RoundStatus status,
            Instant repliesDue,
            Instant stakeholdersDue,
            @Nullable String rosterDecision,
            @Nullable LocalDate rosterAdoptedOn,
            @Nullable Instant launchedAt,
            @Nullable Instant repliesClosedAt) {
        this(
                number,
                version,
                theme,
                title,
                status,
                repliesDue,
                stakeholdersDue,
                rosterDecision,
                rosterAdoptedOn,
                launchedAt,
                repliesClosedAt,
                null);
    }

    static RoundView of(Round round, List<RoundAction> permitted) {
        return new RoundView(
                round.number,
                round.version,
                round.theme,
                round.title,
                round.status,
                round.repliesDue,
                round.stakeholdersDue,
                round.rosterDecision,
                round.rosterAdoptedOn,
                round.launchedAt,
                round.replies.closedAt(),
                permitted);
    }
}
