package org.lanzarote.monitoring.notice.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A Party that has not submitted, whom its reminders reach, and when. */
record RemindedParty(
        @Schema(description = "ISO 3166-1 alpha-3 code of the Party")
        String party,

        @Schema(description = "The limit that is in force for it (UTC)")
        Instant due,

        @Schema(
                description =
                        "Whether a reminder reaches anybody; invite a focal point, or change its address, where none does")
        boolean reached,

        @Schema(description = "Who is reminded") List<RemindedAccount> accounts,

        @Schema(description = "The reminders that are planned, the earliest first")
        List<PlannedReminder> reminders) {

    /** An account that is reminded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemindedAccount(
            @Schema(description = "Key of the account") UUID id,

            @Schema(description = "Name of the person") String name,

            @Schema(description = "Since when the mail server does not take the address, so that nothing is sent there")
            @Nullable Instant addressRefusedAt) {}

    /** A reminder that is planned, and what became of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlannedReminder(
            @Schema(description = "How many days before the limit")
            int daysBefore,

            @Schema(description = "The day, in UTC") LocalDate on,

            ReminderState state,

            @Schema(description = "When it was sent off; absent while it was not") @Nullable Instant sentAt) {}
}
