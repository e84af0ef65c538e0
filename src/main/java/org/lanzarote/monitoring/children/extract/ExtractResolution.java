package org.lanzarote.monitoring.children.extract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which the editor can resolve the citations of a withdrawn extract. */
@Schema(
        description = "NOT_USED: no text cites it. TEXTS_REVISED: the texts that cited it no longer use it. "
                + "CORRECTION_PUBLISHED: a published text stays and was corrected. SOURCE_STANDS: another "
                + "source supports the text")
enum ExtractResolution {
    NOT_USED,
    TEXTS_REVISED,
    CORRECTION_PUBLISHED,
    SOURCE_STANDS;

    /** Whether it is allowed while texts still cite the extract. */
    boolean leavesUses() {
        return this == CORRECTION_PUBLISHED || this == SOURCE_STANDS;
    }
}
