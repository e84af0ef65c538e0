package org.lanzarote.monitoring.preparation.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of the questionnaire with a heading, such as prevention or prosecution. */
@Schema(name = "Section", description = "A part of the questionnaire with a heading of its own")
public record Section(
        @Schema(description = "Key that main questions use for it", examples = "PREVENTION")
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,30}") String key,

        @Schema(description = "The heading of the section") @NotNull @Valid TranslatedText title) {}
