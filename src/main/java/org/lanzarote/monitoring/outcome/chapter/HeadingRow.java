package org.lanzarote.monitoring.outcome.chapter;

import java.util.UUID;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A heading as it is fetched. */
record HeadingRow(UUID chapter, String key, BilingualText title) {

    Heading heading() {
        return new Heading(key, title);
    }
}
