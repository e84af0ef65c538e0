package org.lanzarote.monitoring.children.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in a text that may tell who somebody is; it holds none of the words. */
@Schema(description = "A place in the text that may tell who somebody is")
public record Mark(
        @Schema(description = "What it may be") IdentifierKind kind,

        @Schema(description = "Where it begins, in UTF-16 code units as JavaScript counts them")
        int start,

        @Schema(description = "Where it ends, without the unit at this place")
        int end) {

    boolean overlaps(Mark other) {
        return start < other.end && other.start < end;
    }

    Mark with(Mark other) {
        return new Mark(kind, Math.min(start, other.start), Math.max(end, other.end));
    }
}
