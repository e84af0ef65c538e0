package org.lanzarote.monitoring.analysis.rapporteur;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether an appointment lies ahead, holds today, or is over. */
@Schema(
        description =
                "COMING: its first day lies ahead. IN_FORCE: it holds today, in UTC. ENDED: its last day is over, or it was ended")
enum AppointmentStatus {
    COMING,
    IN_FORCE,
    ENDED;

    static AppointmentStatus of(LocalDate from, @Nullable LocalDate until, @Nullable Instant endedAt, LocalDate today) {
        if (endedAt != null || (until != null && until.isBefore(today))) {
            return ENDED;
        }
        return from.isAfter(today) ? COMING : IN_FORCE;
    }

    boolean mayBeEnded() {
        return this != ENDED;
    }
}
