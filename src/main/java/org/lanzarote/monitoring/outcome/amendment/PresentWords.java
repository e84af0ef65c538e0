package org.lanzarote.monitoring.outcome.amendment;

import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.platform.citation.CitedText;

/** How a part of the report reads now, and what stands for exactly this: the revision of a text, the version of a chapter. */
record PresentWords(String words, String state) {

    /** Whether the part read so when an amendment to it was decided on. */
    boolean areDecidedOn(Amendment amendment) {
        return state.equals(amendment.decidedOver);
    }

    static PresentWords of(CitedText text) {
        return new PresentWords(text.markdown(), text.id().toString());
    }

    static PresentWords of(Chapter chapter, String heading) {
        return new PresentWords(heading, chapter.tag().value());
    }
}
