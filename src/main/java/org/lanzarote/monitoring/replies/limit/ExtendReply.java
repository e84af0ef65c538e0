package org.lanzarote.monitoring.replies.limit;

import static java.time.ZoneOffset.UTC;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reasoned;
import org.lanzarote.monitoring.preparation.round.LaterLimit;

/** Gives a Party more time for its reply. */
record ExtendReply(
        @Schema(
                description = "Who asked for it, as the Secretariat names them",
                examples = "Permanent Representation, by letter")
        @NotBlank @Size(max = 300) @AllSeen
        String askedBy,

        @Schema(description = "Day on which it was asked for, if known") @Nullable LocalDate askedOn,

        @Schema(
                description =
                        "The new time limit (UTC): later than the limit in force, and than now unless pastConfirmed says"
                                + " otherwise")
        @NotNull Instant until,

        @Schema(description = "True confirms a new limit that is over already, to record what was agreed before")
        @Nullable Boolean pastConfirmed,

        @Schema(description = "Why more time is given, in words that the Party reads")
        @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {

    /** Refuses a new limit that is not later than the present one, or that lies in the past unconfirmed. */
    void requireMoreThan(Instant due, Instant now) {
        var violations = new Violations();
        new LaterLimit(until, pastConfirmed).check(due, now, violations);
        violations.require(
                askedOn == null || !askedOn.isAfter(LocalDate.ofInstant(now, UTC)),
                "/askedOn",
                ReplyLimitMessage.DAY_NOT_COME);
        violations.orThrow(ReplyLimitMessage.EXTENSION_UNFIT);
    }
}
