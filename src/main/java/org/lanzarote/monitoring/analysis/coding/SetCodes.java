package org.lanzarote.monitoring.analysis.coding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codes of the codebook that a finding or a unit gets, in place of those that it has. */
public record SetCodes(
        @Schema(description = "Keys of codes; an empty list takes all away", examples = "[\"GAP\"]")
        @NotNull @Size(max = 20) List<@NotBlank String> codes) {}
