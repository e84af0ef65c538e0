package org.lanzarote.monitoring.outcome.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.chapter.SpokenTitle;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.BoxedRecommendation;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.DocumentSection;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.NumberedParagraph;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.PrintedPractice;
import org.lanzarote.monitoring.outcome.document.DocumentQueries.DocumentChapterLine;
import org.lanzarote.monitoring.outcome.document.DocumentQueries.DocumentPracticeLine;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Puts a report together in reading order, and numbers its footnotes on the way. */
final class DocumentComposition {

    private final DocumentSource.Records records;
    private final Language language;
    private final DocumentWords words;
    private final Map<String, String> titles;
    private final NumberedTexts texts;

    DocumentComposition(DocumentSource.Records records) {
        this.records = records;
        this.language = records.language();
        this.words = new DocumentWords(language);
        this.titles = records.titles(language);
        this.texts = new NumberedTexts(records);
    }

    ReportDocument compose() {
        var head = records.head();
        var title = SpokenTitle.of(head.title(), language, records.report().language(), head.titleUntranslated());
        var keyFindings = texts.text(head.keyFindings());
        return new ReportDocument(
                head.round(),
                head.reference(),
                title.words(),
                title.writtenIn(),
                language,
                language == records.report().language()
                        ? null
                        : records.report().language(),
                head.decision(),
                records.report().adoptedOn(),
                records.report().publishedAt(),
                records.edition(),
                texts.filled(keyFindings, List.of(new DocumentWords(keyFindings.in(language)).eachParty())),
                keyFindings.writtenIn(),
                texts.scale(),
                records.lines().chapters().stream().map(this::chapter).toList(),
                texts.footnotes(),
                records.citedParties(),
                records.organisations(),
                records.notes());
    }

    private DocumentChapter chapter(DocumentChapterLine line) {
        var lines = records.lines();
        var title = spoken(line.title(), line, "");
        return new DocumentChapter(
                line.numeral(),
                title.words(),
                title.writtenIn(),
                sections(
                        line,
                        lines.paragraphs().stream()
                                .filter(paragraph -> paragraph.chapter().equals(line.numeral()))
                                .toList()),
                lines.recommendations().stream()
                        .filter(recommendation -> recommendation.after() == null
                                && recommendation.chapter().equals(line.numeral()))
                        .map(this::boxed)
                        .toList(),
                lines.practices().stream()
                        .filter(practice -> practice.chapter().equals(line.numeral()))
                        .map(this::practice)
                        .toList());
    }

    private List<DocumentSection> sections(DocumentChapterLine chapter, List<ParagraphLine> paragraphs) {
        List<DocumentSection> sections = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= paragraphs.size(); end++) {
            var first = paragraphs.get(begin);
            if (end == paragraphs.size() || !Objects.equals(paragraphs.get(end).heading(), first.heading())) {
                var heading = heading(chapter, first.heading());
                sections.add(new DocumentSection(
                        heading == null ? null : heading.words(),
                        heading == null ? null : heading.writtenIn(),
                        paragraphs.subList(begin, end).stream()
                                .map(this::numbered)
                                .toList()));
                begin = end;
            }
        }
        return sections;
    }

    private NumberedParagraph numbered(ParagraphLine line) {
        var text = texts.text(line.text());
        var boxes = records.lines().recommendations().stream()
                .filter(recommendation -> Objects.equals(recommendation.after(), line.number()))
                .map(this::boxed)
                .toList();
        return new NumberedParagraph(line.number(), text.markdown(), text.writtenIn(), boxes.isEmpty() ? null : boxes);
    }

    private @Nullable SpokenTitle heading(DocumentChapterLine chapter, @Nullable String key) {
        return records.lines().headings().stream()
                .filter(one ->
                        one.chapter().equals(chapter.numeral()) && one.key().equals(key))
                .map(one -> spoken(one.title(), chapter, one.key()))
                .findFirst()
                .orElse(null);
    }

    private SpokenTitle spoken(BilingualText title, DocumentChapterLine chapter, String key) {
        return SpokenTitle.of(
                title,
                language,
                records.report().language(),
                chapter.untranslated().contains(key));
    }

    private BoxedRecommendation boxed(RecommendationLine line) {
        var addressee = new Addressee(line.kind(), line.parties());
        var text = texts.text(line.text());
        return new BoxedRecommendation(
                line.code(),
                line.urgency(),
                records.scale().stream()
                        .filter(term -> term.term().equals(line.urgency()))
                        .map(term -> term.label().in(language))
                        .findFirst()
                        .orElseThrow(),
                addressee,
                words.addressed(addressee, titles),
                LegalReference.orNull(line.legalBasis()),
                text.markdown(),
                text.writtenIn());
    }

    private PrintedPractice practice(DocumentPracticeLine line) {
        var text = texts.text(line.text());
        var named = records.named(line.parties(), text.in(language));
        return new PrintedPractice(words.listed(line.parties(), titles), texts.filled(text, named), text.writtenIn());
    }
}
