package org.lanzarote.monitoring.outcome.chapter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A paragraph as it is fetched. */
record ParagraphRow(
        UUID id,
        int version,
        int number,
        String chapter,
        @Nullable String heading,
        @Nullable BilingualText headingTitle,
        UUID text) {

    EntityTag tag() {
        return EntityTag.of(id, version);
    }
}
