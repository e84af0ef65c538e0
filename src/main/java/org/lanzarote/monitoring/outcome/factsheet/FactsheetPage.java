package org.lanzarote.monitoring.outcome.factsheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        List<Chapter> chapters,
        List<NumberedNote> notes,
        Colophon colophon) {

    /** A chapter of the page. */
    public record Chapter(
            String anchor,
            SpokenTitle heading,
            FactsheetHeadings headings,
            WordedHtml introduction,
            @Nullable WordedHtml keyFindings,
            List<Section> specific,
            List<Section> generic,
            @Nullable String open,
            List<Item> practices) {}

    /** The groups of items under one sub-heading. */
    public record Section(@Nullable SpokenTitle heading, List<Group> groups) {}

    /**
     * Items with a common lead, or one item that is a sentence of its own, with their language where it is not the page's, and
     * whether they recommend something.
     */
    public record Group(String lead, List<Item> items, Item sentence, boolean recommended) {}

    /** A text, and what became of it since, in the language of the page. */
    public record Item(WordedHtml text, @Nullable SpokenTitle since) {}

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

    private static Chapter chapter(FactsheetChapter chapter, FactsheetWords words, SupportTypography support) {
        return new Chapter(
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

    private static Section section(FactsheetSection section, FactsheetWords words, SupportTypography support) {
        return new Section(
                section.title(),
                FactsheetGroups.of(section.items()).stream()
                        .map(items -> group(items, words, support))
                        .toList());
    }

    private static Group group(List<FactsheetItem> items, FactsheetWords words, SupportTypography support) {
        var first = items.get(0);
        boolean recommended = first.kind() != FactsheetItem.Kind.OBSERVATION;
        if (items.size() == 1) {
            return new Group(
                    "", List.of(), item(first, FactsheetGroups.sentence(first, words, support), words), recommended);
        }
        return new Group(
                FootnoteMarkdown.toHtml(
                        SentenceLead.above(requireNonNull(first.lead()), words.colon(first.writtenIn()))),
                items.stream()
                        .map(item -> item(item, FactsheetGroups.listed(item, support), words))
                        .toList(),
                new Item(WordedHtml.of("", first.writtenIn()), null),
                recommended);
    }

    private static Item item(FactsheetItem item, String markdown, FactsheetWords words) {
        var since = words.since(item);
        return new Item(
                WordedHtml.of(markdown, item.writtenIn()),
                since == null ? null : new SpokenTitle(since, words.language()));
    }
}
