package org.lanzarote.monitoring.factsheets.edition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.html.PageLink;

/** The editions of a factsheet as their page lists them. */
public record FactsheetEditionsPage(
        String lang,
        String title,
        List<ListedEdition> editions,
        @Nullable PageLink earlier) {

    /** An edition: what is told of it, and where it and what is new in it are read. */
    public record ListedEdition(PageLink head, String note, String cut, List<PageLink> forms) {}

    static FactsheetEditionsPage of(FactsheetEditionList list) {
        var head = list.head();
        var words = new FactsheetPageWords(head.language());
        return new FactsheetEditionsPage(
                head.language().name().toLowerCase(Locale.ROOT),
                words.editions(head.name()),
                list.items().stream().map(row -> edition(row, head, words)).toList(),
                list.next() == null
                        ? null
                        : new PageLink(
                                words.earlier(),
                                head.editions() + "?lang=" + head.language() + "&cursor=" + list.next()));
    }

    private static ListedEdition edition(FactsheetEditionRow row, FactsheetHead head, FactsheetPageWords words) {
        var language = "?lang=" + head.language();
        var files = Stream.of(FileEnding.PDF, FileEnding.DOCX, FileEnding.MD)
                .map(ending -> new PageLink(ending.name(), head.edition(row.number(), ending.dotted() + language)));
        var changed = row.number() == 1
                ? Stream.<PageLink>empty()
                : Stream.of(new PageLink(
                        words.changed(),
                        head.edition(row.number(), "/diff" + language + "&from=" + (row.number() - 1))));
        return new ListedEdition(
                new PageLink(words.edition(row), head.edition(row.number(), language)),
                row.note() == null ? words.first() : row.note(),
                words.cut(row),
                Stream.concat(files, changed).toList());
    }
}
