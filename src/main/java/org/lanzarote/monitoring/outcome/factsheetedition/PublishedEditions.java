package org.lanzarote.monitoring.outcome.factsheetedition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The Parties of whose factsheets an edition was published. */
record PublishedEditions(
        @Schema(
                description =
                        "ISO 3166-1 alpha-3 codes; those whose draft says what their edition says are not among them")
        List<String> published) {}
