package org.lanzarote.monitoring.outcome.tabling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of texts that may be amended. */
@Schema(description = "HEADING: the title of a chapter, or a sub-heading of it, in the language of the report")
public enum TabledKind {
    PARAGRAPH,
    RECOMMENDATION,
    HEADING
}
