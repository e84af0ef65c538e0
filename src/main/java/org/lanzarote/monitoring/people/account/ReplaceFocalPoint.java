package org.lanzarote.monitoring.people.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Replaces a Party's focal point by another person. */
record ReplaceFocalPoint(
        @NotNull @Valid Invitee person,

        @Schema(description = "When the successor takes over; now, unless a later time is given") @Nullable Instant from,

        @Schema(description = "Why, as the Party told it") @NotBlank @Size(max = 500) @AllSeen
        String reason)
        implements Reasoned {}
