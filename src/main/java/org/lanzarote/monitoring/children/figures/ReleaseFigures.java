package org.lanzarote.monitoring.children.figures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.files.seal.Digests;

/** Releases the figures on children that were previewed. */
record ReleaseFigures(
        @Schema(description = "The digest of the preview, so that nothing is released that nobody has looked at")
        @NotNull @Pattern(regexp = Digests.PATTERN) String previewDigest) {}
