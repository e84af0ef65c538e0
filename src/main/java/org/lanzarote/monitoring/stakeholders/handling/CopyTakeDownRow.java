package org.lanzarote.monitoring.stakeholders.handling;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.stakeholders.copy.PublicPassage;

/** A take-down from a stakeholder's published submission, on record for good. */
record CopyTakeDownRow(
        @Schema(description = "Number of the take-down within the submission, from 1")
        int number,

        @Schema(description = "When it was taken down") Instant takenAt,

        @Schema(description = "Name of who took it down, or the login of an account that has none")
        String takenBy,

        @Schema(description = "Why the passages were taken down")
        String reason,

        @Schema(
                description =
                        "Whether it also holds in the other texts of the copy, and in texts of the report that do not cite the submission")
        boolean everywhere,

        @Schema(description = "What was taken down") List<PublicPassage> withheld) {}
