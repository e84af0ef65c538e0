package org.lanzarote.monitoring.outcome.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.document.DocumentQueries.DocumentChapterLine;
import org.lanzarote.monitoring.outcome.document.DocumentQueries.DocumentPracticeLine;
import org.lanzarote.monitoring.outcome.edition.EditionPartView;
import org.lanzarote.monitoring.outcome.edition.EditionView;
import org.lanzarote.monitoring.outcome.edition.PartContent;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.translation.ConfirmedTexts.ConfirmedTextLine;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** What an edition prints, in the form in which a report is printed; each text has a key of its place. */
final class SealedLines {

    private final List<DocumentChapterLine> chapters = new ArrayList<>();
    private final List<HeadingLine> headings = new ArrayList<>();
    private final List<ParagraphLine> paragraphs = new ArrayList<>();
    private final List<RecommendationLine> recommendations = new ArrayList<>();
    private final List<DocumentPracticeLine> practices = new ArrayList<>();

    /** Whether the title had new words in the language of the report alone. */
    boolean titleUntranslated;

    final List<UrgencyTerm> scale = new ArrayList<>();

    /** The texts that are printed, and their translations. */
    final Map<UUID, TextWithCitations> texts = new HashMap<>();

    /** The translations that were confirmed when the edition was sealed, by the text. */
    final Map<UUID, ConfirmedTextLine> translations = new HashMap<>();

    SealedLines(EditionView edition) {
        edition.parts().stream().map(EditionPartView::content).forEach(this::add);
    }

    static UUID key(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(UTF_8));
    }

    DocumentLines lines() {
        return new DocumentLines(chapters, headings, paragraphs, recommendations, practices);
    }

    private void add(PartContent part) {
        switch (part.kind()) {
            case TITLE -> titleUntranslated = part.facts().untranslated() != null;
            case INTRODUCTION, FINDING -> {
                // A printed report has none of these texts.
            }
            case URGENCY_SCALE -> scale.addAll(part.scale());
            case KEY_FINDINGS -> text(part);
            case CHAPTER -> chapter(part);
            case PARAGRAPH ->
                paragraphs.add(new ParagraphLine(
                        chapterOf(part),
                        Integer.parseInt(requireNonNull(part.key())),
                        part.facts().heading(),
                        text(part)));
            case RECOMMENDATION -> recommendation(part);
            case PRACTICE ->
                practices.add(new DocumentPracticeLine(
                        chapterOf(part), requireNonNull(part.facts().parties()), text(part)));
        }
    }

    private void chapter(PartContent part) {
        var numeral = requireNonNull(part.key());
        chapters.add(new DocumentChapterLine(
                numeral,
                requireNonNull(part.facts().title()),
                requireNonNullElse(part.facts().untranslated(), List.<String>of())));
        requireNonNullElse(part.facts().headings(), List.<Heading>of())
                .forEach(heading -> headings.add(new HeadingLine(numeral, heading.key(), heading.title())));
    }

    private void recommendation(PartContent part) {
        var facts = part.facts();
        var addressee = requireNonNull(facts.addressee());
        recommendations.add(new RecommendationLine(
                chapterOf(part),
                requireNonNull(part.key()),
                requireNonNull(facts.urgency()),
                addressee.kind(),
                addressee.parties(),
                text(part),
                facts.after(),
                facts.theme(),
                requireNonNullElse(facts.legalBasis(), List.of())));
    }

    private UUID text(PartContent part) {
        var id = key(part.place());
        texts.put(id, requireNonNull(part.text()));
        var translation = part.translation();
        if (translation != null) {
            var translated = key(part.place() + "/translation");
            texts.put(translated, translation.text());
            translations.put(id, new ConfirmedTextLine(translated, null, null));
        }
        return id;
    }

    private static String chapterOf(PartContent part) {
        return requireNonNull(part.chapter());
    }
}
