package org.lanzarote.monitoring.platform.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place where the chain is broken, and what is wrong there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A place where the chain is broken")
record BrokenLink(
        TrailFault fault,

        @Schema(description = "Place in the chain, from 1; absent for an entry outside of it") @Nullable Long position,

        @Schema(description = "The last place, where several in a row are missing") @Nullable Long until,

        @Schema(description = "The entry, where it is known which") @Nullable UUID entry) {}
