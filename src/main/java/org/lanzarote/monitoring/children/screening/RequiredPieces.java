package org.lanzarote.monitoring.children.screening;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads from a regular expression what a text needs for it to be found: one piece of each set, in small letters. */
final class RequiredPieces {

    /** A class of more signs than these is as good as any sign. */
    private static final int MOST_SIGNS = 12;

    private static final String EDGE = Character.toString(SearchedText.EDGE);

    private final String regex;
    private int at;

    private RequiredPieces(String regex) {
        this.regex = regex;
    }

    /** The sets, longer pieces first, since these are more seldom there. */
    static List<Set<String>> of(String regex) {
        return new RequiredPieces(regex)
                .alternatives().needs().stream()
                        .sorted(comparingInt(RequiredPart::shortest).reversed())
                        .map(RequiredPieces::withoutInnerEdges)
                        .toList();
    }

    /** Where a word begins or ends within a piece, its signs tell that. */
    private static Set<String> withoutInnerEdges(Set<String> pieces) {
        return pieces.stream()
                .map(piece -> piece.charAt(0)
                        + piece.substring(1, Math.max(1, piece.length() - 1)).replace(EDGE, "")
                        + (piece.length() > 1 ? piece.substring(piece.length() - 1) : ""))
                .collect(toCollection(TreeSet::new));
    }

    private RequiredPart alternatives() {
        var parts = new ArrayList<RequiredPart>();
        do {
            parts.add(sequence());
        } while (take('|'));
        return parts.size() == 1 ? parts.get(0) : RequiredPart.oneOf(parts);
    }

    private RequiredPart sequence() {
        var sequence = new RequiredSequence();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            sequence.add(repeated(one()));
        }
        return sequence.part();
    }

    private RequiredPart repeated(RequiredPart part) {
        if (take('?')) {
            take('?');
            return part.orNothing();
        }
        boolean once = take('+');
        if (!once && !take('*')) {
            if (at == regex.length() || regex.charAt(at) != '{') {
                return part;
            }
            once = regex.charAt(at + 1) != '0';
            at = regex.indexOf('}', at) + 1;
        }
        take('?');
        return once ? part.repeated() : RequiredPart.ANYTHING;
    }

    private RequiredPart one() {
        char sign = regex.charAt(at++);
        return switch (sign) {
            case '(' -> group();
            case '[' -> oneOfSigns();
            case '.' -> RequiredPart.ANYTHING;
            case '^', '$' -> RequiredPart.NOTHING;
            case '\\' -> escaped();
            default -> RequiredPart.of(Set.of(small(sign)));
        };
    }

    private RequiredPart group() {
        if (regex.charAt(at) == '?') {
            at = regex.indexOf(':', at) + 1;
        }
        var inner = alternatives();
        at++;
        return inner;
    }

    /** An edge of a word, a class of them or a sign that would mean something else. */
    private RequiredPart escaped() {
        char sign = regex.charAt(at++);
        if (sign == 'p') {
            at = regex.indexOf('}', at) + 1;
        }
        if (Character.isLetterOrDigit(sign)) {
            return sign == 'b' ? RequiredPart.of(Set.of(EDGE)) : RequiredPart.ANYTHING;
        }
        return RequiredPart.of(Set.of(small(sign)));
    }

    private RequiredPart oneOfSigns() {
        boolean few = !take('^');
        var signs = new TreeSet<String>();
        while (!take(']')) {
            boolean literal = !take('\\') || !Character.isLetter(regex.charAt(at));
            if (!literal && regex.charAt(at + 1) == '{') {
                at = regex.indexOf('}', at);
            }
            char from = regex.charAt(at++);
            char to = from;
            if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                to = regex.charAt(at + 1);
                at += 2;
            }
            few &= literal && to - from < MOST_SIGNS;
            for (char sign = from; few && sign <= to; sign++) {
                signs.add(small(sign));
            }
        }
        return few && signs.size() <= MOST_SIGNS ? RequiredPart.of(signs) : RequiredPart.ANYTHING;
    }

    private boolean take(char sign) {
        boolean here = at < regex.length() && regex.charAt(at) == sign;
        at += here ? 1 : 0;
        return here;
    }

    private static String small(char sign) {
        return Character.toString(sign).toLowerCase(Locale.ROOT);
    }
}
