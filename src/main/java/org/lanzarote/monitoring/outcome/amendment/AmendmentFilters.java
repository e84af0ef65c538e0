package org.lanzarote.monitoring.outcome.amendment;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which amendments to list; all that is given must hold. */
record AmendmentFilters(
        @RestQuery @Parameter(description = "Number of the draft that they amend") @Nullable Integer draft,

        @RestQuery @DefaultValue("") @Parameter(description = "Place of the text, such as /paragraphs/53")
        String place,

        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of the chapter of the text")
        String chapter,

        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party whose delegation proposes")
        String delegation,

        @RestQuery @Parameter(description = "State: open, decided or withdrawn") @Nullable AmendmentState state,

        @RestQuery @Parameter(description = "Whether they are in the report") @Nullable Boolean merged) {}
