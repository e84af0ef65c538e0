package org.lanzarote.monitoring.outcome.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.report.SelfCitation;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A place whose words may be corrected: its present text, and how to put another in its stead. */
record CorrectedPlace(
        UUID text,
        Set<Slot> slots,
        Supplier<CitedText> successor,
        @Nullable Chapter chapter,
        @Nullable Paragraph paragraph,
        @Nullable Recommendation recommendation) {

    static CorrectedPlace of(UUID text, Set<Slot> slots, Supplier<CitedText> successor) {
        return new CorrectedPlace(text, slots, successor, null, null, null);
    }

    static CorrectedPlace of(Chapter chapter) {
        return new CorrectedPlace(
                chapter.introduction().id(), Chapter.SLOTS, chapter::correctedIntroduction, chapter, null, null);
    }

    static CorrectedPlace of(Paragraph paragraph) {
        return new CorrectedPlace(paragraph.text().id(), Set.of(), paragraph::corrected, null, paragraph, null);
    }

    static CorrectedPlace of(Recommendation recommendation) {
        return new CorrectedPlace(
                recommendation.text().id(), Set.of(), recommendation::corrected, null, null, recommendation);
    }

    /** The paragraph or recommendation that has the place, by its kind; nothing of any other place. */
    Map<CitationKind, List<UUID>> cited() {
        if (paragraph != null) {
            return Map.of(CitationKind.PARAGRAPH, List.of(paragraph.id()));
        }
        return recommendation != null ? Map.of(CitationKind.RECOMMENDATION, List.of(recommendation.id())) : Map.of();
    }

    /** Reports where a text for this place cites the place. */
    void checkCitations(TextWithCitations wish, Violations violations) {
        if (paragraph != null) {
            SelfCitation.check(wish, CitationKind.PARAGRAPH, "" + paragraph.number(), "/text", violations);
        }
        if (recommendation != null) {
            SelfCitation.check(wish, CitationKind.RECOMMENDATION, recommendation.code(), "/text", violations);
        }
    }
}
