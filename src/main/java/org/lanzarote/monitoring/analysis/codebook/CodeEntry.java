package org.lanzarote.monitoring.analysis.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A code as the codebook describes it: what it means, and by what it is told from others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A code of a codebook. Its place in the list is its order")
public record CodeEntry(
        @Schema(description = "Key of the code, which never changes", examples = "GAP")
        @NotNull @Pattern(regexp = CodeEntry.KEY) String key,

        @Schema(description = "Name of the code") @NotNull @Valid BilingualText name,

        @Schema(description = "What it says of an answer or a finding") @NotNull @Valid BilingualText definition,

        @Schema(description = "Examples of what it is given to; absent: none") @Valid @Nullable BilingualText includes,

        @Schema(description = "Examples of what is near and gets another code, or none; absent: none") @Valid @Nullable BilingualText excludes,

        @Schema(description = "Whether it stays where it was given, and is given no more")
        boolean retired) {

    static final String KEY = "[A-Z][A-Z0-9_]{0,39}";

    boolean meansTheSameAs(CodeEntry other) {
        return name.equals(other.name) && definition.equals(other.definition);
    }
}
