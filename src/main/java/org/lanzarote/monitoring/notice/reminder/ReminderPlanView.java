package org.lanzarote.monitoring.notice.reminder;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan of reminders of a round. */
record ReminderPlanView(
        @Schema(
                description =
                        "How many days before its limit a Party that has not submitted is reminded, the earliest first")
        List<Integer> daysBefore,

        @Schema(description = "Whether this installation sends e-mail; else nobody is reminded, whatever is planned")
        boolean sending) {}
