package org.lanzarote.monitoring.outcome.amendment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.outcome.wording.ReportRestructuring;
import org.lanzarote.monitoring.outcome.wording.ReportRewording;
import org.lanzarote.monitoring.platform.citation.CitedText;

/** Looks up how the parts of tabled texts read in the report now. */
@ApplicationScoped
class PresentTexts {

    private final ReportRewording rewording;
    private final ReportRestructuring restructuring;

    PresentTexts(ReportRewording rewording, ReportRestructuring restructuring) {
        this.rewording = rewording;
        this.restructuring = restructuring;
    }

    StandingTexts of(Collection<TabledText> texts) {
        return new StandingTexts(
                rewording.present(parts(texts, false)),
                restructuring.chapters(parts(texts, true)).stream().collect(toMap(Chapter::id, one -> one)));
    }

    /** The parts: chapters for their headings, or paragraphs and recommendations. */
    private static Set<UUID> parts(Collection<TabledText> texts, boolean headings) {
        return texts.stream()
                .filter(text -> (text.kind() == TabledKind.HEADING) == headings)
                .map(TabledText::part)
                .collect(toSet());
    }

    /** The texts of paragraphs and recommendations that stand, and chapters, by their ids. */
    record StandingTexts(Map<UUID, CitedText> texts, Map<UUID, Chapter> chapters) {

        /** How the part reads now; null where it was taken out. */
        @Nullable PresentWords words(TabledText text) {
            if (text.kind() == TabledKind.HEADING) {
                var chapter = chapters.get(text.part());
                return chapter == null
                        ? null
                        : chapter.named(text.heading())
                                .map(words -> PresentWords.of(chapter, words))
                                .orElse(null);
            }
            var present = texts.get(text.part());
            return present == null ? null : PresentWords.of(present);
        }
    }
}
