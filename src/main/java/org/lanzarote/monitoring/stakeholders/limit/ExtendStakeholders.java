package org.lanzarote.monitoring.stakeholders.limit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reasoned;
import org.lanzarote.monitoring.preparation.round.LaterLimit;
import org.lanzarote.monitoring.preparation.round.Round;

/** Gives one organisation more time for its submissions, or all of them. */
record ExtendStakeholders(
        @Schema(description = "Key of the approved organisation that gets more time; leave it out with forAll")
        @Nullable UUID organisation,

        @Schema(description = "True gives all stakeholders more time in one step; leave it out with an organisation")
        @Nullable Boolean forAll,

        @Schema(
                description =
                        "The new time limit (UTC): later than the limit in force, no earlier than that of the States'"
                                + " replies, and later than now unless pastConfirmed says otherwise")
        @NotNull Instant until,

        @Schema(description = "True confirms a new limit that is over already, to record what was agreed before")
        @Nullable Boolean pastConfirmed,

        @Schema(description = "Why; the stakeholders concerned read it") @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {

    boolean isForAll() {
        return Boolean.TRUE.equals(forAll);
    }

    /**
     * Checks the request: it says for whom, and the new limit is later than the present one, in the past only where
     * that is confirmed, and not before the States' own limit.
     */
    void check(Round round, @Nullable String approvedName, Instant limit, Instant now) {
        var violations = new Violations();
        if (isForAll() == (organisation != null)) {
            violations.add("/forAll", StakeholderLimitMessage.ONE_OR_ALL);
        } else {
            violations.require(
                    isForAll() || approvedName != null,
                    "/organisation",
                    StakeholderLimitMessage.NO_APPROVED_ORGANISATION);
        }
        new LaterLimit(until, pastConfirmed).check(limit, now, violations);
        violations.require(
                !until.isBefore(round.repliesDue()),
                "/until",
                StakeholderLimitMessage.NOT_BEFORE_STATES.with(round.repliesDue()));
        violations.orThrow(StakeholderLimitMessage.EXTENSION_UNFIT);
    }
}
