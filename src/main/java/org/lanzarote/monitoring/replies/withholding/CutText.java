package org.lanzarote.monitoring.replies.withholding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.MarkupCheck;

/** Cuts passages of whole words out of a text, also overlapping ones, and puts the grounds in their place. */
final class CutText {

    /** The key of an attachment, which is withheld with the link to it. */
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A link with its label, which may have brackets in it; an address in angle brackets; or the key alone. */
    private static final String LINK =
            "\\[(?:[^\\[\\]\\\\]|\\\\.|\\[(?:[^\\[\\]\\\\]|\\\\.)*+\\])*+\\]\\(\\s*<?attachment:%1$s[^)]*\\)"
                    + "|<attachment:%1$s>|(?:attachment:)?%1$s";

    /** What stands in the place of words that were cut before. */
    private static final Pattern MARK = Pattern.compile("\\[withheld: [^\\[\\]]*]");

    /** A sign of an address by its number. */
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private static final Parser PARSER = MarkupCheck.reading()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** A run of characters to cut out, with its grounds. */
    private record CutRun(int start, int end, Set<String> marks) {

        boolean touches(MatchResult mark) {
            return mark.start() < end && start < mark.end();
        }

        boolean meets(CutRun next) {
            return next.start < end;
        }

        CutRun with(CutRun next) {
            Set<String> both = new LinkedHashSet<>(marks);
            both.addAll(next.marks);
            return new CutRun(start, Math.max(end, next.end), both);
        }
    }

    private CutText() {}

    static boolean isKey(String passage) {
        return KEY.matcher(passage).matches();
    }

    /** Whether these whole words stand in a text. */
    static boolean stands(String words, String text) {
        return !of(text, List.of(new Withhold("", words, ""))).equals(text);
    }

    static String of(String text, List<Withhold> withheld) {
        var left = new StringBuilder();
        int from = 0;
        for (var cut : joined(cuts(text, withheld))) {
            left.append(text, from, cut.start).append(String.join(" ", cut.marks));
            from = cut.end;
        }
        return left.append(text, from, text.length()).toString();
    }

    private static List<CutRun> cuts(String text, List<Withhold> withheld) {
        List<CutRun> cuts = new ArrayList<>();
        var marks = MARK.matcher(text).results().toList();
        for (var one : withheld) {
            var passage = String.valueOf(one.passage());
            if (isKey(passage)) {
                Pattern.compile(LINK.formatted(passage))
                        .matcher(text)
                        .results()
                        .forEach(link -> cuts.add(new CutRun(link.start(), link.end(), Set.of(one.mark()))));
                linking(text, passage).forEach(node -> cuts.add(cut(node, one)));
            } else {
                for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
                    int end = at + passage.length();
                    if (isWhole(text, at, end) && marks.stream().noneMatch(new CutRun(at, end, Set.of())::touches)) {
                        cuts.add(new CutRun(at, end, Set.of(one.mark())));
                    }
                }
            }
        }
        cuts.sort(Comparator.comparingInt(CutRun::start));
        return cuts;
    }

    /** Whether there are words between these places, and no word goes on before or after them. */
    private static boolean isWhole(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)
                && !(start > 0
                        && isOfWord(text.codePointBefore(start))
                        && isOfWord(text.codePointAt(start))
                        && !ESCAPE.matcher(text.substring(Math.max(0, start - 3), start))
                                .matches())
                && !(end < text.length() && isOfWord(text.codePointBefore(end)) && isOfWord(text.codePointAt(end)));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The links to a file with their labels and titles, and the definitions that links refer to. */
    private static List<Node> linking(String text, String key) {
        List<Node> linking = new ArrayList<>();
        if (text.contains(key)) {
            for (@Nullable Node node = PARSER.parse(text); node != null; node = MarkupCheck.next(node)) {
                if (("attachment:" + key).equals(destination(node))) {
                    linking.add(node);
                }
            }
        }
        return linking;
    }

    private static @Nullable String destination(Node node) {
        if (node instanceof Link link) {
            return link.getDestination();
        }
        return node instanceof LinkReferenceDefinition definition ? definition.getDestination() : null;
    }

    private static CutRun cut(Node node, Withhold one) {
        var lines = node.getSourceSpans();
        var last = lines.get(lines.size() - 1);
        return new CutRun(lines.get(0).getInputIndex(), last.getInputIndex() + last.getLength(), Set.of(one.mark()));
    }

    private static List<CutRun> joined(List<CutRun> inOrder) {
        List<CutRun> joined = new ArrayList<>();
        for (var cut : inOrder) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).meets(cut)) {
                joined.set(last, joined.get(last).with(cut));
            } else {
                joined.add(cut);
            }
        }
        return joined;
    }
}
