package org.lanzarote.monitoring.outcome.cutting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts marks in the place of runs of a CommonMark text; emphasis that began or ends outside of them goes on around the mark. */
final class MarkedText {

    private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}|~~");

    /** The target of a link with its title, a link in angle brackets, or an address as it stands. */
    private static final Pattern TARGET =
            Pattern.compile("(?<=])\\((?:<[^<>]*>|[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(?:\\s+\"[^\"]*\")?\\)"
                    + "|<[a-z]+:[^<>\\s]*>|https?://[^\\s()<>\\[\\]]+");

    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /** A link: the place of the bracket that opens its text, and what follows the one that closes it. */
    private record OpenedLink(int opening, TextRange target) {

        /** Whether one of the brackets goes, and the other stays. */
        boolean isPartedBy(TextRange place) {
            return place.has(opening) != place.has(target.start() - 1);
        }

        TextRange whole() {
            return new TextRange(opening, target.end());
        }
    }

    /** A run to cut out, with its marks. */
    private record MarkedCut(TextRange place, Set<String> marks) {}

    private final List<MarkedCut> cuts = new ArrayList<>();
    private final String text;
    private final List<TextRange> targets;
    private final List<OpenedLink> links;

    MarkedText(String text) {
        this.text = text;
        this.targets = TARGET.matcher(text)
                .results()
                .map(found -> new TextRange(found.start(), found.end()))
                .toList();
        this.links = targets.stream()
                .filter(target -> text.charAt(target.start()) == '(')
                .map(target -> new OpenedLink(opening(target.start() - 1), target))
                .toList();
    }

    /** Where the bracket opens that closes here. */
    private int opening(int closing) {
        int open = 1;
        int at = closing;
        while (open > 0 && at > 0) {
            at--;
            open += text.charAt(at) == ']' ? 1 : text.charAt(at) == '[' ? -1 : 0;
        }
        return at;
    }

    /** Cuts out what is found; the target of a link is looked through as it reads without its escapes, too. */
    void cut(Function<String, List<TextRange>> found, String mark) {
        found.apply(text).forEach(place -> cut(place, mark));
        targets.stream()
                .filter(target -> !found.apply(unescaped(text.substring(target.start(), target.end())))
                        .isEmpty())
                .forEach(target -> cut(target, mark));
    }

    private static String unescaped(String target) {
        return ESCAPES.matcher(target)
                .replaceAll(escapes -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(escapes.group().replace("%", "")), UTF_8)));
    }

    /** Cuts this out, with the whole target of a link that it meets, and the whole of a link that it parts. */
    private void cut(TextRange place, String mark) {
        var whole = Stream.concat(
                        targets.stream().filter(place::meets),
                        links.stream().filter(link -> link.isPartedBy(place)).map(OpenedLink::whole))
                .reduce(place, TextRange::with);
        cuts.add(new MarkedCut(whole, Set.of(mark)));
    }

    String left() {
        var left = new StringBuilder();
        int from = 0;
        for (var cut : joined()) {
            left.append(text, from, cut.place.start()).append(marked(cut));
            from = cut.place.end();
        }
        return left.append(text, from, text.length()).toString();
    }

    private List<MarkedCut> joined() {
        List<MarkedCut> joined = new ArrayList<>();
        cuts.sort(Comparator.comparingInt(cut -> cut.place.start()));
        for (var cut : cuts) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).place.meets(cut.place)) {
                Set<String> both = new LinkedHashSet<>(joined.get(last).marks);
                both.addAll(cut.marks);
                joined.set(last, new MarkedCut(joined.get(last).place.with(cut.place), both));
            } else {
                joined.add(cut);
            }
        }
        return joined;
    }

    private String marked(MarkedCut cut) {
        Deque<String> begun = new ArrayDeque<>();
        List<String> ended = new ArrayList<>();
        EMPHASIS.matcher(text)
                .region(cut.place.start(), cut.place.end())
                .results()
                .filter(run -> targets.stream().noneMatch(new TextRange(run.start(), run.end())::meets))
                .forEach(run -> {
                    if (!ends(run)) {
                        begun.push(run.group());
                    } else if (run.group().equals(begun.peek())) {
                        begun.pop();
                    } else {
                        ended.add(run.group());
                    }
                });
        // What ends here and begins here again goes on.
        ended.removeIf(begun::removeLastOccurrence);
        var before = new StringBuilder();
        begun.descendingIterator().forEachRemaining(before::append);
        return before + String.join(" ", cut.marks) + String.join("", ended);
    }

    /** Whether emphasis ends with a run: words stand before it, and none that belong to it come after. */
    private boolean ends(MatchResult run) {
        var before = sign(run.start() - 1);
        return !Character.isWhitespace(before) && (isOfWord(before) || !isOfWord(sign(run.end())));
    }

    private char sign(int at) {
        return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign);
    }
}
