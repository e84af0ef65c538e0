package org.lanzarote.monitoring.outcome.document;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkdown;
import org.lanzarote.monitoring.outcome.footnote.FootnoteTypography;

/** A report with its texts rendered, for the page's template. */
public record ReportDocumentPage(
        ReportDocument document,
        DocumentWords words,
        String standing,
        String keyFindings,
        List<Chapter> chapters,
        List<Note> notes) {

    /** A chapter of the page. */
    public record Chapter(
            String numeral, String title, List<Section> sections, List<Box> recommendations, List<Box> practices) {}

    /** The paragraphs under one sub-heading. */
    public record Section(@Nullable String heading, List<Numbered> paragraphs) {}

    /** A numbered paragraph. */
    public record Numbered(int number, String html, List<Box> boxes) {}

    /** A recommendation or a practice. */
    public record Box(String key, String title, String urgency, String html) {}

    /** A footnote of the page. */
    public record Note(int number, String html) {}

    static ReportDocumentPage of(ReportDocument document) {
        var words = new DocumentWords(document.language());
        var typography = new FootnoteTypography(document.language(), document.citedParties());
        return new ReportDocumentPage(
                document,
                words,
                words.standing(document.decision(), document.adoptedOn()),
                FootnoteMarkdown.toHtml(document.keyFindings()),
                document.chapters().stream()
                        .map(chapter -> chapter(chapter, words))
                        .toList(),
                document.footnotes().stream()
                        .map(note -> new Note(note.number(), FootnoteMarkdown.toHtml(typography.print(note))))
                        .toList());
    }

    private static Chapter chapter(DocumentChapter chapter, DocumentWords words) {
        return new Chapter(
                chapter.numeral(),
                chapter.title(),
                chapter.sections().stream()
                        .map(section -> section(section, words))
                        .toList(),
                chapter.recommendations().stream().map(box -> box(box, words)).toList(),
                chapter.practices().stream()
                        .map(practice -> new Box("", practice.parties(), "", FootnoteMarkdown.toHtml(practice.text())))
                        .toList());
    }

    private static Box box(DocumentChapter.BoxedRecommendation box, DocumentWords words) {
        return new Box(
                box.code(),
                words.recommendation(box.code()),
                box.urgencyLabel() + " – " + box.addressed(),
                FootnoteMarkdown.toHtml(box.text()));
    }

    private static Section section(DocumentChapter.Section section, DocumentWords words) {
        return new Section(
                section.heading(),
                section.paragraphs().stream()
                        .map(paragraph -> new Numbered(
                                paragraph.number(),
                                FootnoteMarkdown.toHtml(paragraph.text()),
                                requireNonNullElse(
                                                paragraph.recommendations(),
                                                List.<DocumentChapter.BoxedRecommendation>of())
                                        .stream()
                                        .map(box -> box(box, words))
                                        .toList()))
                        .toList());
    }
}
