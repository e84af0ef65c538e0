package org.lanzarote.monitoring.replies.translation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes a translation, or says of which version of the answer it is by now. */
record ChangeTranslation(
        @Schema(description = "CommonMark, as long as the answer's text may be") @NotBlank String text,

        @Schema(description = "The version of the answer that this translates: the number in the answer's tag")
        @NotNull @Min(0) Integer ofVersion) {}
