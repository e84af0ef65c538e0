package org.lanzarote.monitoring.outcome.document;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Block;
import org.lanzarote.monitoring.files.renderer.Block.BoxBlock;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.ParagraphBlock;
import org.lanzarote.monitoring.files.renderer.Block.RemarkBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;
import org.lanzarote.monitoring.files.renderer.Manuscript;
import org.lanzarote.monitoring.files.renderer.Manuscript.ManuscriptNote;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.DocumentSection;
import org.lanzarote.monitoring.outcome.footnote.FootnoteTypography;
import org.lanzarote.monitoring.outcome.footnote.TermMeaning;
import org.lanzarote.monitoring.platform.language.Language;

/** A report as it is handed to the printer. */
final class ReportManuscript {

    private final ReportDocument document;
    private final DocumentWords words;
    private final List<Block> blocks = new ArrayList<>();

    private ReportManuscript(ReportDocument document) {
        this.document = document;
        this.words = new DocumentWords(document.language());
    }

    static Manuscript of(ReportDocument document) {
        return new ReportManuscript(document).write();
    }

    private Manuscript write() {
        heading(1, "key-findings", words.keyFindings());
        text(blocks, document.keyFindings(), document.keyFindingsWrittenIn());
        heading(1, "urgency-scale", words.urgencyScale());
        blocks.add(new ListBlock(
                document.urgencyScale().stream()
                        .map(term -> TermMeaning.markdown(term, document.language()))
                        .toList(),
                null));
        document.chapters().forEach(this::chapter);
        var edition = document.edition();
        return new Manuscript(
                "report-round-%d%s-%s"
                        .formatted(
                                document.round(),
                                edition == null ? "" : "-edition-" + edition.number(),
                                document.language()),
                document.language(),
                document.title(),
                subtitle(),
                document.publishedAt() == null ? words.draft() : null,
                edition == null ? document.publishedAt() : edition.sealedAt(),
                blocks,
                notes(),
                document.since());
    }

    private List<String> subtitle() {
        var edition = document.edition();
        List<String> lines = new ArrayList<>(List.of(document.reference()));
        if (document.titleWrittenIn() != null) {
            lines.add(words.untranslated());
        }
        if (edition != null) {
            lines.addAll(edition.told(document.language()));
        }
        lines.add(words.standing(document.decision(), document.adoptedOn()));
        if (document.authentic() != null) {
            lines.add(words.translated(document.authentic()));
        }
        var sources = edition == null ? null : edition.sources(document.language());
        if (sources != null) {
            lines.add(sources);
        }
        return lines;
    }

    private List<ManuscriptNote> notes() {
        var typography = new FootnoteTypography(document.language(), document.citedParties(), document.notes())
                .within("#paragraph-", "#recommendation-")
                .naming(document.citedOrganisations(), document.round());
        return document.footnotes().stream()
                .map(note -> new ManuscriptNote(note.number(), typography.print(note)))
                .toList();
    }

    private void chapter(DocumentChapter chapter) {
        var anchor = "chapter-" + chapter.numeral();
        heading(1, anchor, chapter.numeral() + ". " + chapter.title());
        untranslated(blocks, chapter.titleWrittenIn());
        chapter.sections().forEach(this::section);
        chapter.recommendations().forEach(this::box);
        if (chapter.practices().isEmpty()) {
            return;
        }
        heading(2, anchor + "-practices", words.practices());
        for (var practice : chapter.practices()) {
            List<Block> content = new ArrayList<>();
            text(content, practice.text(), practice.writtenIn());
            blocks.add(new BoxBlock(null, practice.parties(), "", content));
        }
    }

    private void section(DocumentSection section) {
        if (section.heading() != null) {
            blocks.add(new HeadingBlock(2, null, section.heading()));
            untranslated(blocks, section.headingWrittenIn());
        }
        for (var paragraph : section.paragraphs()) {
            untranslated(blocks, paragraph.writtenIn());
            blocks.add(new ParagraphBlock(
                    Integer.toString(paragraph.number()),
                    "paragraph-" + paragraph.number(),
                    TextBlock.of(paragraph.text(), paragraph.writtenIn())));
            requireNonNullElse(paragraph.recommendations(), List.<DocumentChapter.BoxedRecommendation>of())
                    .forEach(this::box);
        }
    }

    private void box(DocumentChapter.BoxedRecommendation box) {
        List<Block> content = new ArrayList<>();
        text(content, box.text(), box.writtenIn());
        blocks.add(new BoxBlock(
                "recommendation-" + box.code(),
                words.recommendation(box.code()),
                box.urgencyLabel() + " – " + box.addressed(),
                content));
    }

    private void heading(int level, String anchor, String title) {
        blocks.add(new HeadingBlock(level, anchor, title));
    }

    private void text(List<Block> to, String markdown, @Nullable Language writtenIn) {
        untranslated(to, writtenIn);
        to.add(TextBlock.of(markdown, writtenIn));
    }

    private void untranslated(List<Block> to, @Nullable Language writtenIn) {
        if (writtenIn != null) {
            to.add(new RemarkBlock(words.untranslated()));
        }
    }
}
