package org.lanzarote.monitoring.outcome.document;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Colophon;
import org.lanzarote.monitoring.outcome.chapter.SpokenTitle;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.DocumentSection;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkdown;
import org.lanzarote.monitoring.outcome.footnote.FootnoteTypography;
import org.lanzarote.monitoring.outcome.footnote.NumberedNote;
import org.lanzarote.monitoring.outcome.footnote.TermMeaning;
import org.lanzarote.monitoring.outcome.footnote.WordedHtml;

/** A report with its texts rendered, for the page's template. */
public record ReportDocumentPage(
        ReportDocument document,
        DocumentWords words,
        String standing,
        @Nullable String translated,
        WordedHtml keyFindings,
        List<String> scale,
        List<DocumentPageChapter> chapters,
        List<NumberedNote> notes) {

    /** A chapter of the page. */
    public record DocumentPageChapter(
            String numeral,
            SpokenTitle title,
            List<DocumentPageSection> sections,
            List<BoxedPart> recommendations,
            List<BoxedPart> practices) {}

    /** The paragraphs under one sub-heading. */
    public record DocumentPageSection(@Nullable SpokenTitle heading, List<DocumentPageParagraph> paragraphs) {}

    /** A numbered paragraph. */
    public record DocumentPageParagraph(int number, WordedHtml text, List<BoxedPart> boxes) {}

    /** A recommendation or a practice. */
    public record BoxedPart(String key, String title, String urgency, WordedHtml text) {}

    /** The title with its language. */
    public SpokenTitle title() {
        return new SpokenTitle(document.title(), document.titleWrittenIn());
    }

    /** What became of the edition since. */
    public Colophon colophon() {
        return document.since();
    }

    /** What is said of the edition above the text. */
    public List<String> edition() {
        return document.edition() == null ? List.of() : document.edition().told(document.language());
    }

    /** Why footnotes name what is not public. */
    public @Nullable String sources() {
        return document.edition() == null ? null : document.edition().sources(document.language());
    }

    static ReportDocumentPage of(ReportDocument document) {
        var words = new DocumentWords(document.language());
        var typography = new FootnoteTypography(document.language(), document.citedParties(), document.notes())
                .within("#paragraph-", "#recommendation-")
                .naming(document.citedOrganisations(), document.round());
        return new ReportDocumentPage(
                document,
                words,
                words.standing(document.decision(), document.adoptedOn()),
                document.authentic() == null ? null : words.translated(document.authentic()),
                WordedHtml.of(document.keyFindings(), document.keyFindingsWrittenIn()),
                document.urgencyScale().stream()
                        .map(term -> TermMeaning.html(term, document.language()))
                        .toList(),
                document.chapters().stream()
                        .map(chapter -> chapter(chapter, words))
                        .toList(),
                document.footnotes().stream()
                        .map(note -> new NumberedNote(note.number(), FootnoteMarkdown.toHtml(typography.print(note))))
                        .toList());
    }

    private static DocumentPageChapter chapter(DocumentChapter chapter, DocumentWords words) {
        return new DocumentPageChapter(
                chapter.numeral(),
                new SpokenTitle(chapter.title(), chapter.titleWrittenIn()),
                chapter.sections().stream()
                        .map(section -> section(section, words))
                        .toList(),
                chapter.recommendations().stream().map(box -> box(box, words)).toList(),
                chapter.practices().stream()
                        .map(practice -> new BoxedPart(
                                "", practice.parties(), "", WordedHtml.of(practice.text(), practice.writtenIn())))
                        .toList());
    }

    private static BoxedPart box(DocumentChapter.BoxedRecommendation box, DocumentWords words) {
        return new BoxedPart(
                box.code(),
                words.recommendation(box.code()),
                box.urgencyLabel() + " – " + box.addressed(),
                WordedHtml.of(box.text(), box.writtenIn()));
    }

    private static DocumentPageSection section(DocumentSection section, DocumentWords words) {
        return new DocumentPageSection(
                section.heading() == null ? null : new SpokenTitle(section.heading(), section.headingWrittenIn()),
                section.paragraphs().stream()
                        .map(paragraph -> new DocumentPageParagraph(
                                paragraph.number(),
                                WordedHtml.of(paragraph.text(), paragraph.writtenIn()),
                                requireNonNullElse(
                                                paragraph.recommendations(),
                                                List.<DocumentChapter.BoxedRecommendation>of())
                                        .stream()
                                        .map(box -> box(box, words))
                                        .toList()))
                        .toList());
    }
}
