package org.lanzarote.monitoring.notice.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Plans the reminders of a round. */
record PlanReminders(
        @Schema(
                description =
                        "How many days before its limit, as they are counted in UTC, a Party that has not submitted is"
                                + " reminded; 0 is the day of the limit, and none reminds nobody",
                uniqueItems = true,
                examples = "[30, 7, 1]")
        @NotNull @Size(max = 10) @UniqueElements
        List<@NotNull @Min(0) @Max(180) Integer> daysBefore) {}
