package org.lanzarote.monitoring.platform.difference;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.text.Citation;

/**
 * Compares two texts word by word; its memory grows with their length and not with the square of it. Where less stays between
 * two changes than each of them changes, both are one: a passage that was replaced is read as a whole.
 */
public final class WordDiff {

    /** A footnote mark, a word, a run of spaces, or another character. */
    private static final Pattern WORD =
            Pattern.compile("\\[\\^" + Citation.MARK + "]|[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    public static List<DiffPiece> between(String from, String to) {
        var before = words(from);
        var after = words(to);
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (var delta : deltas(before, after)) {
            if (delta.getType() != DeltaType.EQUAL) {
                var same = before.subList(at, delta.getSource().getPosition());
                join(
                        stretches,
                        new Stretch(
                                String.join("", same),
                                String.join("", delta.getSource().getLines()),
                                String.join("", delta.getTarget().getLines())));
                at = delta.getSource().getPosition() + delta.getSource().size();
            }
        }
        var rest = String.join("", before.subList(at, before.size()));
        return Stream.concat(stretches.stream().flatMap(Stretch::pieces), new Stretch(rest, "", "").pieces())
                .toList();
    }

    private static void join(List<Stretch> stretches, Stretch next) {
        var last = next;
        while (!stretches.isEmpty() && stretches.get(stretches.size() - 1).outweighs(last)) {
            last = stretches.remove(stretches.size() - 1).with(last);
        }
        stretches.add(last);
    }

    /** What stayed, and what was changed right behind it. */
    private record Stretch(String same, String deleted, String inserted) {

        /** Whether less stays between this change and the next one than is changed by each of them. */
        boolean outweighs(Stretch next) {
            return letters(next.same) < Math.min(size(), next.size());
        }

        /** Both changes as one, which begins where the first of them does. */
        Stretch with(Stretch next) {
            var gone = deleted + next.same + next.deleted;
            var come = inserted + next.same + next.inserted;
            int spaces = 0;
            while (spaces < Math.min(gone.length(), come.length())
                    && Character.isWhitespace(gone.charAt(spaces))
                    && gone.charAt(spaces) == come.charAt(spaces)) {
                spaces++;
            }
            return new Stretch(same + gone.substring(0, spaces), gone.substring(spaces), come.substring(spaces));
        }

        Stream<DiffPiece> pieces() {
            return Stream.of(
                            new DiffPiece(DiffKind.SAME, same),
                            new DiffPiece(DiffKind.DELETED, deleted),
                            new DiffPiece(DiffKind.INSERTED, inserted))
                    .filter(piece -> !piece.text().isEmpty());
        }

        private long size() {
            return Math.max(letters(deleted), letters(inserted));
        }

        private static long letters(String text) {
            return text.codePoints().filter(Character::isLetterOrDigit).count();
        }
    }

    /** What was changed, in the order of the text. */
    static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return Patch.generate(before, after, new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null))
                .getDeltas();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
