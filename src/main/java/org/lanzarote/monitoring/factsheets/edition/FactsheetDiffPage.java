package org.lanzarote.monitoring.factsheets.edition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.copy.FactsheetCut;
import org.lanzarote.monitoring.factsheets.copy.FactsheetLineChange;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkdown;
import org.lanzarote.monitoring.outcome.footnote.WordedHtml;
import org.lanzarote.monitoring.platform.citation.TextDiff;
import org.lanzarote.monitoring.platform.difference.DiffKind;
import org.lanzarote.monitoring.platform.difference.DiffPiece;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** What is new in an edition of a factsheet as its page shows it: word by word where a line was worded otherwise. */
public record FactsheetDiffPage(String lang, String title, FactsheetPageWords words, List<ChangedLine> changes) {

    /** A line that changed; where its words did, these stand between those that stayed, and else the line as it was and is. */
    public record ChangedLine(
            String title,
            List<ShownPiece> pieces,
            @Nullable String lang,
            @Nullable WordedHtml before,
            @Nullable WordedHtml after,
            String noteLang,
            List<String> notesAdded,
            List<String> notesRemoved) {}

    /** Words that stayed, came or went. */
    public record ShownPiece(boolean deleted, boolean inserted, String text) {

        static ShownPiece of(DiffPiece piece) {
            return new ShownPiece(piece.kind() == DiffKind.DELETED, piece.kind() == DiffKind.INSERTED, piece.text());
        }
    }

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

    private static ChangedLine change(FactsheetLineChange change, FactsheetDiff diff, FactsheetPageWords words) {
        var read = diff.head().language();
        var written = change.languages().contains(read) ? read : read.other();
        var pieces = pieces(change);
        boolean whole = pieces.isEmpty();
        return new ChangedLine(
                title(change, words, written == read ? "" : words.in(written)),
                pieces,
                tag(change.afterIn()),
                whole && !change.onlyMoved() ? html(change.before(), change.beforeIn()) : null,
                whole ? html(change.after(), change.afterIn()) : null,
                tag(written),
                notes(change.notesAdded(), diff.after(), written),
                notes(change.notesRemoved(), diff.before(), written));
    }

    private static String title(FactsheetLineChange change, FactsheetPageWords words, String language) {
        return Stream.of(
                        change.chapter() == null ? "" : words.chapter(change.chapter()),
                        words.part(change.place()),
                        words.kind(change.kind()),
                        language)
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    /** The words of a line in one language before and after; none where no word changed, and of a name, which is read whole. */
    private static List<ShownPiece> pieces(FactsheetLineChange change) {
        if (change.tellsTheName()
                || change.before() == null
                || change.after() == null
                || change.beforeIn() != change.afterIn()) {
            return List.of();
        }
        var pieces = TextDiff.words(plain(change.before(), change.beforeIn()), plain(change.after(), change.afterIn()));
        return pieces.stream().allMatch(piece -> piece.kind() == DiffKind.SAME) ? List.of() : apart(pieces);
    }

    /** The same, where a word that went and one that came in its place do not run into one another. */
    private static List<ShownPiece> apart(List<DiffPiece> pieces) {
        List<ShownPiece> apart = new ArrayList<>();
        for (var piece : pieces) {
            var last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && runOn(last.text(), piece.text())) {
                apart.add(new ShownPiece(false, false, " "));
            }
            apart.add(ShownPiece.of(piece));
        }
        return apart;
    }

    private static boolean runOn(String one, String next) {
        return Character.isLetterOrDigit(one.codePointBefore(one.length()))
                && Character.isLetterOrDigit(next.codePointAt(0));
    }

    private static String plain(String text, @Nullable Language language) {
        return Marks.plain(new TextWithCitations(unmarked(text), List.of()), requireNonNull(language));
    }

    private static @Nullable WordedHtml html(@Nullable String text, @Nullable Language language) {
        return text == null ? null : WordedHtml.of(unmarked(text), language);
    }

    private static String unmarked(String text) {
        return FactsheetCut.MARK.matcher(text).replaceAll("");
    }

    private static List<String> notes(List<Footnote> notes, List<Factsheet> editions, Language written) {
        return editions.stream()
                .filter(factsheet -> factsheet.language() == written)
                .map(Factsheet::typography)
                .flatMap(typography -> notes.stream().map(note -> FootnoteMarkdown.toHtml(typography.print(note))))
                .toList();
    }

    private static String tag(@Nullable Language language) {
        return language == null ? "" : language.name().toLowerCase(Locale.ROOT);
    }
}
