package org.lanzarote.monitoring.outcome.factsheetedition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.factsheet.Factsheet;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkdown;
import org.lanzarote.monitoring.platform.language.Language;

/** What is new in an edition of a factsheet as its page shows it: texts turned into HTML, without the marks of notes. */
public record FactsheetDiffPage(String lang, String title, FactsheetPageWords words, List<Change> changes) {

    /** A line that changed. */
    public record Change(
            String title,
            String lang,
            @Nullable String before,
            @Nullable String after,
            List<String> notesAdded,
            List<String> notesRemoved) {}

    static FactsheetDiffPage of(FactsheetDiff diff) {
        var head = diff.head();
        var words = new FactsheetPageWords(head.language());
        return new FactsheetDiffPage(
                tag(head.language()),
                words.diff(head.name(), diff.from(), diff.to()),
                words,
                diff.changes().stream()
                        .map(change -> change(change, diff, words))
                        .toList());
    }

    private static Change change(FactsheetLineChange change, FactsheetDiff diff, FactsheetPageWords words) {
        var read = diff.head().language();
        var written = change.languages().contains(read) ? read : read.other();
        var title = Stream.of(
                        change.chapter() == null ? "" : words.chapter(change.chapter()),
                        words.kind(change.kind()),
                        written == read ? "" : words.in(written))
                .filter(part -> !part.isEmpty())
                .toList();
        return new Change(
                String.join(" · ", title),
                tag(written),
                html(change.before()),
                html(change.after()),
                notes(change.notesAdded(), diff.after(), written),
                notes(change.notesRemoved(), diff.before(), written));
    }

    private static @Nullable String html(@Nullable String text) {
        return text == null
                ? null
                : FootnoteMarkdown.toHtml(FactsheetCut.MARK.matcher(text).replaceAll(""));
    }

    private static List<String> notes(List<Footnote> notes, List<Factsheet> editions, Language written) {
        return editions.stream()
                .filter(factsheet -> factsheet.language() == written)
                .map(Factsheet::typography)
                .flatMap(typography -> notes.stream().map(note -> FootnoteMarkdown.toHtml(typography.print(note))))
                .toList();
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
