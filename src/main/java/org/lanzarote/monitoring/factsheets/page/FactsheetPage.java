package org.lanzarote.monitoring.factsheets.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetChapter;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetGroups;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetHeadings;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetSection;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetWords;
import org.lanzarote.monitoring.files.renderer.Colophon;
import org.lanzarote.monitoring.outcome.chapter.SpokenTitle;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkdown;
import org.lanzarote.monitoring.outcome.footnote.NumberedNote;
import org.lanzarote.monitoring.outcome.footnote.SupportTypography;
import org.lanzarote.monitoring.outcome.footnote.TermMeaning;
import org.lanzarote.monitoring.outcome.footnote.WordedHtml;
import org.lanzarote.monitoring.platform.text.SentenceLead;

/** A factsheet with its texts rendered, for the page's template. */
public record FactsheetPage(
        Factsheet factsheet,
        FactsheetWords words,
        List<String> concerned,
        List<String> scale,
        List<FactsheetPageChapter> chapters,
        List<NumberedNote> notes,
        Colophon colophon) {

    /** A chapter of the page. */
    public record FactsheetPageChapter(
            String anchor,
            SpokenTitle heading,
            FactsheetHeadings headings,
            WordedHtml introduction,
            @Nullable WordedHtml keyFindings,
            List<FactsheetPageSection> specific,
            List<FactsheetPageSection> generic,
            @Nullable String open,
            List<FactsheetPageItem> practices) {}

    /** The groups of items under one sub-heading. */
    public record FactsheetPageSection(@Nullable SpokenTitle heading, List<FactsheetPageGroup> groups) {}

    /**
     * Items with a common lead, or one item that is a sentence of its own, with their language where it is not the page's, and
     * whether they recommend something.
     */
    public record FactsheetPageGroup(
            String lead, List<FactsheetPageItem> items, FactsheetPageItem sentence, boolean recommended) {}

    /** A text, and what became of it since, in the language of the page. */
    public record FactsheetPageItem(
            WordedHtml text, @Nullable SpokenTitle since) {}

    /** The title of the report with its language. */
    public SpokenTitle title() {
        return new SpokenTitle(factsheet.title(), factsheet.titleWrittenIn());
    }

    /** What says of a draft that it is one. */
    public @Nullable String mark() {
        return new FactsheetTitle(factsheet, words).mark();
    }

    static FactsheetPage of(Factsheet factsheet) {
        return of(factsheet, List.of());
    }

    /** With the names of the other Parties whose factsheets a draft concerns. */
    static FactsheetPage of(Factsheet factsheet, List<String> concerned) {
        var words = new FactsheetWords(factsheet.language());
        var typography = factsheet.typography();
        return new FactsheetPage(
                factsheet,
                words,
                concerned,
                factsheet.urgencyScale().stream()
                        .map(term -> TermMeaning.html(term, factsheet.language()))
                        .toList(),
                factsheet.chapters().stream()
                        .map(chapter -> chapter(chapter, words, factsheet.support()))
                        .toList(),
                factsheet.footnotes().stream()
                        .map(note -> new NumberedNote(note.number(), FootnoteMarkdown.toHtml(typography.print(note))))
                        .toList(),
                FactsheetColophon.of(factsheet));
    }

    private static FactsheetPageChapter chapter(
            FactsheetChapter chapter, FactsheetWords words, SupportTypography support) {
        return new FactsheetPageChapter(
                chapter.anchor(),
                new SpokenTitle(chapter.heading(), chapter.titleWrittenIn()),
                chapter.headings(),
                WordedHtml.of(chapter.introduction(), chapter.introductionWrittenIn()),
                chapter.keyFindings() == null
                        ? null
                        : WordedHtml.of(chapter.keyFindings(), chapter.keyFindingsWrittenIn()),
                chapter.specific().stream()
                        .map(section -> section(section, words, support))
                        .toList(),
                chapter.generic().stream()
                        .map(section -> section(section, words, support))
                        .toList(),
                chapter.open() == null
                        ? null
                        : FootnoteMarkdown.toHtml(chapter.open().text()),
                chapter.practices().stream()
                        .map(practice -> item(practice, practice.text(), words))
                        .toList());
    }

    private static FactsheetPageSection section(
            FactsheetSection section, FactsheetWords words, SupportTypography support) {
        return new FactsheetPageSection(
                section.title(),
                FactsheetGroups.of(section.items()).stream()
                        .map(items -> group(items, words, support))
                        .toList());
    }

    private static FactsheetPageGroup group(
            List<FactsheetItem> items, FactsheetWords words, SupportTypography support) {
        var first = items.get(0);
        boolean recommended = first.kind() != FactsheetItemKind.OBSERVATION;
        if (items.size() == 1) {
            return new FactsheetPageGroup(
                    "", List.of(), item(first, FactsheetGroups.sentence(first, words, support), words), recommended);
        }
        return new FactsheetPageGroup(
                FootnoteMarkdown.toHtml(
                        SentenceLead.above(requireNonNull(first.lead()), words.colon(first.writtenIn()))),
                items.stream()
                        .map(item -> item(item, FactsheetGroups.listed(item, support), words))
                        .toList(),
                new FactsheetPageItem(WordedHtml.of("", first.writtenIn()), null),
                recommended);
    }

    private static FactsheetPageItem item(FactsheetItem item, String markdown, FactsheetWords words) {
        var since = words.since(item);
        return new FactsheetPageItem(
                WordedHtml.of(markdown, item.writtenIn()),
                since == null ? null : new SpokenTitle(since, words.language()));
    }
}
