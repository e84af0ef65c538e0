package org.lanzarote.monitoring.analysis.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision of a compilation, without what it was made of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A revision of a compilation, without what it was made of")
public record CompilationRevisionRow(
        @Schema(description = "Number of the revision, from 1")
        int number,

        @Schema(description = "When it was issued") Instant issuedAt,

        @Schema(description = "Name of who issued it; shown only to the Secretariat, the Committee and rapporteurs")
        @Nullable String issuedBy,

        @Schema(description = "What the Secretariat says of it, to everybody") @Nullable String remark) {}
