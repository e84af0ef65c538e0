package org.lanzarote.monitoring.platform.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Compares two sides, word by word, with the base that both come from. */
final class ThreeWayComparison {

    private final List<String> base;
    private final List<ThreeWayPiece> pieces = new ArrayList<>();
    private int at;

    ThreeWayComparison(List<String> base) {
        this.base = base;
    }

    ThreeWay read(List<String> left, List<String> right) {
        List<ReplacedWords> near = new ArrayList<>();
        for (var change : inOrder(changes(ThreeWayKind.LEFT, left), changes(ThreeWayKind.RIGHT, right))) {
            if (!near.isEmpty() && !joins(near, change)) {
                add(near);
                near.clear();
            }
            near.add(change);
        }
        add(near);
        same(base.size());
        return new ThreeWay(List.copyOf(pieces));
    }

    /** The changes of one side; those that meet are one. */
    private List<ReplacedWords> changes(ThreeWayKind side, List<String> words) {
        List<ReplacedWords> changes = new ArrayList<>();
        for (var delta : WordDiff.deltas(base, words)) {
            int start = delta.getSource().getPosition();
            var change = new ReplacedWords(
                    side,
                    start,
                    start + delta.getSource().size(),
                    delta.getTarget().getLines());
            int last = changes.size() - 1;
            if (last >= 0 && changes.get(last).end == start) {
                changes.set(last, changes.get(last).and(change));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    private static List<ReplacedWords> inOrder(List<ReplacedWords> left, List<ReplacedWords> right) {
        return Stream.concat(
                        left.stream()
                                .map(change -> right.stream().anyMatch(change::agrees)
                                        ? new ReplacedWords(ThreeWayKind.BOTH, change.start, change.end, change.words)
                                        : change),
                        right.stream().filter(change -> left.stream().noneMatch(change::agrees)))
                .sorted(Comparator.comparingInt(ReplacedWords::start).thenComparingInt(ReplacedWords::end))
                .toList();
    }

    /** Whether it overlaps what stands before it, or nothing but spaces parts them; what both agree on stands alone. */
    private boolean joins(List<ReplacedWords> near, ReplacedWords change) {
        int end = near.stream().mapToInt(ReplacedWords::end).max().orElseThrow();
        return change.by != ThreeWayKind.BOTH
                && near.get(0).by != ThreeWayKind.BOTH
                && (change.start <= end
                        || base.subList(end, change.start).stream().allMatch(String::isBlank));
    }

    private void add(List<ReplacedWords> near) {
        if (near.isEmpty()) {
            return;
        }
        int start = near.get(0).start;
        int end = near.stream().mapToInt(ReplacedWords::end).max().orElseThrow();
        same(start);
        pieces.add(ThreeWayPiece.of(
                String.join("", base.subList(start, end)),
                words(near, ThreeWayKind.LEFT, start, end),
                words(near, ThreeWayKind.RIGHT, start, end)));
        at = end;
    }

    private String words(List<ReplacedWords> near, ThreeWayKind side, int start, int end) {
        var words = new StringBuilder();
        int from = start;
        for (var change : near) {
            if (change.by == side || change.by == ThreeWayKind.BOTH) {
                words.append(String.join("", base.subList(from, change.start))).append(String.join("", change.words));
                from = change.end;
            }
        }
        return words.append(String.join("", base.subList(from, end))).toString();
    }

    private void same(int end) {
        if (at < end) {
            var words = String.join("", base.subList(at, end));
            pieces.add(ThreeWayPiece.of(words, words, words));
        }
    }

    /** Words that one side or both put in the place of those from start to end of the base. */
    private record ReplacedWords(ThreeWayKind by, int start, int end, List<String> words) {

        boolean agrees(ReplacedWords other) {
            return start == other.start && end == other.end && words.equals(other.words);
        }

        ReplacedWords and(ReplacedWords next) {
            return new ReplacedWords(
                    by,
                    start,
                    next.end,
                    Stream.of(words, next.words).flatMap(List::stream).toList());
        }
    }
}
