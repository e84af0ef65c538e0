package org.lanzarote.monitoring.children.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the handling of a disclosure, without its content. */
@Embeddable
@Schema(description = "A step in the handling of a disclosure, without its content")
record StepTaken(
        @Enumerated(EnumType.STRING) HandlingStep step,

        @Column(name = "steps_taken_on") @Schema(description = "Day on which it was taken")
        LocalDate takenOn,

        @Column(name = "steps_recorded_at") @Schema(description = "When it was recorded")
        Instant recordedAt,

        @Column(name = "steps_recorded_by") @Schema(description = "Name of who recorded it")
        String recordedBy) {}
