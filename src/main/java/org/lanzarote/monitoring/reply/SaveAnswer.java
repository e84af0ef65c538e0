package org.lanzarote.monitoring.reply;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;

/** Saves a Party's answer to one question. */
record SaveAnswer(
        @Schema(description = "The choice, for a YES_NO question only; may stay open in a draft") @Nullable YesNo value,

        @Schema(description = "CommonMark: the explanation, or the answer itself; may be empty in a draft")
        @NotNull @Size(max = 50_000) String text,

        @Schema(description = "Language of the text") @NotNull Language language) {}
