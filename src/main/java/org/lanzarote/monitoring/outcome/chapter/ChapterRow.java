package org.lanzarote.monitoring.outcome.chapter;

import java.util.UUID;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A chapter as it is fetched. */
record ChapterRow(
        UUID id, int version, String numeral, int ordinal, boolean thematic, BilingualText title, UUID introduction) {

    EntityTag tag() {
        return EntityTag.of(id, version);
    }
}
