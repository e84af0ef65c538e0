package org.lanzarote.monitoring.outcome.edition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.edition.EditionQueries.EditionFindingLine;
import org.lanzarote.monitoring.outcome.edition.EditionQueries.EditionPracticeLine;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.translation.ConfirmedTexts;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/**
 * The texts as everybody may read them once the report is public: without the words that evidence quotes, which are read
 * where their source is, and without the key of a finding that is not in the report.
 */
record OpenWords(Map<UUID, CurrentText> texts, ConfirmedTexts translations, Set<String> published) {

    PartContent general(EditionPartKind kind, UUID id) {
        return new PartContent(kind, null, null, PartFacts.NONE, of(id), null, translation(id, null));
    }

    PartContent paragraph(ParagraphLine line) {
        return new PartContent(
                EditionPartKind.PARAGRAPH,
                line.chapter(),
                Integer.toString(line.number()),
                PartFacts.under(line.heading()),
                of(line.text()),
                null,
                translation(line.text(), null));
    }

    PartContent recommendation(RecommendationLine line) {
        return new PartContent(
                EditionPartKind.RECOMMENDATION,
                line.chapter(),
                line.code(),
                PartFacts.recommendation(line),
                of(line.text()),
                links(line.text()),
                translation(line.text(), null));
    }

    PartContent finding(EditionFindingLine line) {
        return new PartContent(
                EditionPartKind.FINDING,
                line.chapter(),
                line.id().toString(),
                PartFacts.finding(line),
                of(line.text()),
                links(line.text()),
                translation(line.text(), line.lead()));
    }

    PartContent practice(EditionPracticeLine line) {
        return new PartContent(
                EditionPartKind.PRACTICE,
                line.chapter(),
                line.id().toString(),
                PartFacts.practice(line.parties()),
                of(line.text()),
                null,
                translation(line.text(), null));
    }

    @Nullable PartTranslation translation(UUID id, @Nullable String lead) {
        var words = translations.words(texts).translation(id, lead);
        return words == null ? null : new PartTranslation(translations.language(), words.text(), words.lead());
    }

    TextWithCitations of(UUID id) {
        var text = requireNonNull(texts.get(id)).text();
        return new TextWithCitations(
                text.markdown(), text.citations().stream().map(this::shown).toList());
    }

    private List<TypedLink> links(UUID id) {
        return requireNonNull(texts.get(id)).links().stream()
                .map(link -> TypedLink.to(link.kind(), shown(link.kind(), link.target())))
                .toList();
    }

    private Citation shown(Citation citation) {
        return new Citation(
                citation.mark(),
                citation.kind(),
                citation.targets().stream()
                        .map(target -> shown(citation.kind(), target))
                        .toList(),
                citation.document(),
                citation.locator(),
                citation.url(),
                citation.text(),
                null);
    }

    private String shown(CitationKind kind, String target) {
        boolean known =
                kind != CitationKind.FINDING || published.contains(target) || target.equals(CitationTargets.WITHDRAWN);
        return known ? target : CitationTargets.UNPUBLISHED;
    }
}
