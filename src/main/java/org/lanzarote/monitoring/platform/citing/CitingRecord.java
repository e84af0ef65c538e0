package org.lanzarote.monitoring.platform.citing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record whose present text cites something. */
@Schema(description = "A record whose present text cites this")
public record CitingRecord(
        @JsonIgnore UUID text,

        CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(description = "Whether the text is public already")
        boolean published) {}
