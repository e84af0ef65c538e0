package org.lanzarote.monitoring.notice.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plans the reminders of a round. */
record PlanReminders(
        @Schema(
                description =
                        "How many days before its limit, as they are counted in UTC, a Party that has not submitted is"
                                + " reminded; 0 is the day of the limit, and none reminds nobody",
                examples = "[30, 7, 1]")
        @NotNull @Size(max = 10) Set<@NotNull @Min(0) @Max(180) Integer> daysBefore) {}
