package org.lanzarote.monitoring.outcome.report;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.Slot;

/** A place whose words may be corrected: its present text, and how to put another in its stead. */
record CorrectedPlace(
        UUID text,
        Set<Slot> slots,
        Supplier<CitedText> successor,
        @Nullable Chapter chapter,
        @Nullable Paragraph paragraph) {

    static CorrectedPlace of(UUID text, Set<Slot> slots, Supplier<CitedText> successor) {
        return new CorrectedPlace(text, slots, successor, null, null);
    }

    static CorrectedPlace of(Chapter chapter) {
        return new CorrectedPlace(
                chapter.introduction.id(), Chapter.SLOTS, chapter::correctedIntroduction, chapter, null);
    }

    static CorrectedPlace of(Paragraph paragraph) {
        return new CorrectedPlace(paragraph.text.id(), Set.of(), paragraph::corrected, null, paragraph);
    }
}
