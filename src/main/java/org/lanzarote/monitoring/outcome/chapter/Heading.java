package org.lanzarote.monitoring.outcome.chapter;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.HeadingWords;

/** A sub-heading of a chapter. */
@Embeddable
@Schema(description = "A sub-heading of a chapter")
public record Heading(
        @Schema(description = "Key within the chapter, which texts use to name the heading they stand under")
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String key,

        @NotNull @Valid @HeadingWords BilingualText title) {}
