package org.lanzarote.monitoring.platform.text;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts word by word; its memory grows with their length and not with the square of it. */
public final class WordDiff {

    /** A footnote mark, a word, a run of spaces, or another character. */
    private static final Pattern WORD =
            Pattern.compile("\\[\\^" + Citation.MARK + "]|[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private final List<DiffPiece> pieces = new ArrayList<>();

    private WordDiff() {}

    public static List<DiffPiece> between(String from, String to) {
        var before = words(from);
        var after = words(to);
        var diff = new WordDiff();
        int at = 0;
        for (var delta : deltas(before, after)) {
            if (delta.getType() != DeltaType.EQUAL) {
                diff.add(DiffKind.SAME, before.subList(at, delta.getSource().getPosition()));
                diff.add(DiffKind.DELETED, delta.getSource().getLines());
                diff.add(DiffKind.INSERTED, delta.getTarget().getLines());
                at = delta.getSource().getPosition() + delta.getSource().size();
            }
        }
        diff.add(DiffKind.SAME, before.subList(at, before.size()));
        return diff.pieces;
    }

    private void add(DiffKind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new DiffPiece(kind, String.join("", words)));
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
