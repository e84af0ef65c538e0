package org.lanzarote.monitoring.outcome.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;

/** Words that a text has in common with a whole one that was taken down, in the same order, however they are written. */
final class SharedWords {

    /** Fewer words in a row stand in two texts by chance, unless they are a sentence or stand in quotation marks. */
    private static final int RUN = 5;

    /** A sentence of so many words is nobody else's. */
    private static final int OWN_SENTENCE = 6;

    private static final int QUOTED = 2;

    /** Words, ends of sentences, and the marks of footnotes, labels and what was withheld, which are never cut. */
    private static final Pattern TOKEN =
            Pattern.compile("\\[withheld: [^\\[\\]]*]|\\[\\^[A-Za-z0-9]{1,20}]|\\[@[^\\[\\]]*]|[.!?\\n]"
                    + "|[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{N}\\p{M}]+)*");

    private static final String OPENING = "\"“„«‘'";
    private static final String CLOSING = "\"”“»’'";

    /** A word with its place, and whether a sentence begins with it or something stands before it that is never cut. */
    private record Word(String folded, int start, int end, boolean begins, boolean afterMark) {}

    /** Words of the text in common with words of the whole one. */
    private record Run(int at, int from, int length) {}

    private final List<Word> whole;
    private final Map<String, List<Integer>> places;

    SharedWords(String whole) {
        this.whole = words(whole);
        this.places = IntStream.range(0, this.whole.size())
                .boxed()
                .collect(groupingBy(at -> this.whole.get(at).folded, mapping(at -> at, toList())));
    }

    /** The words as they stand in the text: where it cites the whole one, or anywhere, where only own sentences count. */
    Set<String> in(String text, boolean cited) {
        var words = words(text);
        Set<String> shared = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); ) {
            var run = longest(words, at);
            if (run.length > 0 && (isOwn(run, OWN_SENTENCE) || (cited && isTaken(run, words, text)))) {
                pieces(words, run, text, shared);
                at += run.length;
            } else {
                at++;
            }
        }
        return shared;
    }

    private boolean isTaken(Run run, List<Word> words, String text) {
        int start = words.get(run.at).start;
        int end = words.get(run.at + run.length - 1).end;
        boolean quoted = run.length >= QUOTED
                && start > 0
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && text.substring(end, Math.min(text.length(), end + 2))
                        .chars()
                        .anyMatch(one -> CLOSING.indexOf(one) >= 0);
        return quoted
                || run.length >= RUN
                || (isOwn(run, 1)
                        && SearchedAnswer.isLong(words.subList(run.at, run.at + run.length).stream()
                                .map(Word::folded)
                                .collect(joining())));
    }

    /** Whether it has a whole sentence of so many words. */
    private boolean isOwn(Run run, int least) {
        int begun = -1;
        for (int at = run.from; at <= run.from + run.length; at++) {
            if (at == whole.size() || whole.get(at).begins) {
                if (begun >= 0 && at - begun >= least) {
                    return true;
                }
                begun = at;
            }
        }
        return false;
    }

    private Run longest(List<Word> words, int at) {
        var best = new Run(at, 0, 0);
        for (int from : places.getOrDefault(words.get(at).folded, List.of())) {
            int length = 1;
            while (at + length < words.size()
                    && from + length < whole.size()
                    && words.get(at + length).folded.equals(whole.get(from + length).folded)) {
                length++;
            }
            if (length > best.length) {
                best = new Run(at, from, length);
            }
        }
        return best;
    }

    /** What lies between marks; short pieces are left, as they stand elsewhere in the text as well. */
    private static void pieces(List<Word> words, Run run, String text, Set<String> shared) {
        int start = words.get(run.at).start;
        int length = words.get(run.at + run.length - 1).end - start;
        for (int at = run.at + 1; at <= run.at + run.length; at++) {
            if (at == run.at + run.length || words.get(at).afterMark) {
                var piece = text.substring(start, words.get(at - 1).end);
                if (piece.length() == length || SearchedAnswer.isLong(piece)) {
                    shared.add(piece);
                }
                start = at < words.size() ? words.get(at).start : start;
            }
        }
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        boolean begins = true;
        boolean afterMark = false;
        for (var found : TOKEN.matcher(text).results().toList()) {
            char first = text.charAt(found.start());
            if (first == '[') {
                afterMark = true;
            } else if (Character.isLetterOrDigit(first) || Character.getType(first) == Character.NON_SPACING_MARK) {
                words.add(new Word(
                        SearchedAnswer.folded(found.group()).replace('’', '\''),
                        found.start(),
                        found.end(),
                        begins,
                        afterMark));
                begins = false;
                afterMark = false;
            } else {
                begins = true;
            }
        }
        return words;
    }
}
