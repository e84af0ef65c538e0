package org.lanzarote.monitoring.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text, by where it begins and ends and without its words. */
@Schema(description = "A piece of the text at the pointer, in UTF-16 code units as JavaScript counts them")
public record TextSpan(
        @Schema(description = "Where it begins", examples = "21")
        int start,

        @Schema(description = "Where it ends, without the unit at this place", examples = "27")
        int end) {}
