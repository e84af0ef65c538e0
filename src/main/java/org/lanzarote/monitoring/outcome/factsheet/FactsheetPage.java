package org.lanzarote.monitoring.outcome.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkdown;
import org.lanzarote.monitoring.outcome.footnote.FootnoteTypography;

/** A factsheet with its texts rendered, for the page's template. */
public record FactsheetPage(Factsheet factsheet, List<Chapter> chapters, List<Note> notes) {

    /** A chapter of the page. */
    public record Chapter(
            String numeral,
            String title,
            String introduction,
            String keyFindings,
            List<Section> specific,
            List<Section> generic,
            List<String> practices) {}

    /** The groups of items under one sub-heading. */
    public record Section(@Nullable String heading, List<Group> groups) {}

    /** Items with a common lead, or one item that is a sentence of its own. */
    public record Group(String lead, List<String> items, String sentence) {}

    /** A footnote of the page. */
    public record Note(int number, String html) {}

    static FactsheetPage of(Factsheet factsheet) {
        var typography = new FootnoteTypography(factsheet.language(), factsheet.citedParties());
        return new FactsheetPage(
                factsheet,
                factsheet.chapters().stream().map(FactsheetPage::chapter).toList(),
                factsheet.footnotes().stream()
                        .map(note -> new Note(note.number(), FootnoteMarkdown.toHtml(typography.print(note))))
                        .toList());
    }

    private static Chapter chapter(FactsheetChapter chapter) {
        return new Chapter(
                chapter.numeral(),
                chapter.title(),
                FootnoteMarkdown.toHtml(chapter.introduction()),
                chapter.keyFindings() == null ? "" : FootnoteMarkdown.toHtml(chapter.keyFindings()),
                chapter.specific().stream().map(FactsheetPage::section).toList(),
                chapter.generic().stream().map(FactsheetPage::section).toList(),
                chapter.practices().stream()
                        .map(practice -> FootnoteMarkdown.toHtml(practice.text()))
                        .toList());
    }

    private static Section section(FactsheetSection section) {
        return new Section(
                section.heading(),
                groups(section.items()).stream().map(FactsheetPage::group).toList());
    }

    /** Groups neighbouring items that share a lead. */
    private static List<List<FactsheetItem>> groups(List<FactsheetItem> items) {
        List<List<FactsheetItem>> groups = new ArrayList<>();
        for (var item : items) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null
                    && item.lead() != null
                    && Objects.equals(last.get(0).lead(), item.lead())) {
                last.add(item);
            } else {
                groups.add(new ArrayList<>(List.of(item)));
            }
        }
        return groups;
    }

    private static Group group(List<FactsheetItem> items) {
        var first = items.get(0);
        if (items.size() == 1) {
            return new Group(
                    "",
                    List.of(),
                    FootnoteMarkdown.toHtml(first.lead() == null ? first.text() : first.lead() + " " + first.text()));
        }
        return new Group(
                FootnoteMarkdown.toHtml(first.lead() + ":"),
                items.stream().map(item -> FootnoteMarkdown.toHtml(item.text())).toList(),
                "");
    }
}
