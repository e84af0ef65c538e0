package org.lanzarote.monitoring.analysis.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a text is stale: one source that no longer stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One source of a text that no longer stands as it was cited")
public record StaleReason(
        StaleCause cause,
        @Schema(description = "What kind of source it is") StaleSource kind,

        @Schema(description = "Its key; absent of what names none", examples = "RUS/9.1@1") @Nullable String key,

        @Schema(description = "Key of the evidence, where it is of an answer") @Nullable UUID evidence) {}
