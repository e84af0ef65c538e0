package org.lanzarote.monitoring.preparation.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of an answer set. */
@Schema(description = "One answer of an answer set")
public record Choice(
        @Schema(
                description = "Key that an answer uses for it; OTHER is reserved for an answer in other words",
                examples = "POLICE")
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,30}") String key,

        @Schema(description = "The text that is shown") @NotNull @Valid TranslatedText label) {}
