package org.lanzarote.monitoring.outcome.corrigendum;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** A record that rests on what a corrigendum changed. */
@Schema(description = "A record that cites or is linked to what the corrigendum changed")
record RestingRecord(
        @JsonIgnore UUID text,
        CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key) {

    boolean isOf(ConfirmRecord wish) {
        return kind == wish.kind() && key.equals(wish.key());
    }
}
