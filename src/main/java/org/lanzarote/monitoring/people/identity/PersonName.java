package org.lanzarote.monitoring.people.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name of a person. */
@Schema(description = "The name of a person")
public record PersonName(
        @Schema(description = "Given name" + PersonalName.SIGNS) @NotBlank @PersonalName @Size(max = 100) String given,

        @Schema(description = "Family name" + PersonalName.SIGNS) @NotBlank @PersonalName @Size(max = 100) String family) {

    public String full() {
        return given + " " + family;
    }
}
