package org.lanzarote.monitoring.analysis.codebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a codebook, and the one that begins something with it. */
@Schema(
        description =
                "What you may do with a codebook now. REVISE: write its next version. LOAD: the same from a table. START:"
                        + " begin with the codes to start with. COPY: begin with those of another round. OPEN_EXERCISE: have"
                        + " answers coded with it, as soon as some are submitted")
enum CodebookAction {
    REVISE,
    LOAD,
    START,
    COPY,
    OPEN_EXERCISE
}
