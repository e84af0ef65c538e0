package org.lanzarote.monitoring.report;

import java.util.UUID;
import org.lanzarote.monitoring.language.BilingualText;

/** A chapter as it is fetched. */
record ChapterRow(
        UUID id, int version, String numeral, int ordinal, boolean thematic, BilingualText title, UUID introduction) {}
