package org.lanzarote.monitoring.outcome.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;

/** Words that a text has in common with a whole one that was taken down, in the same order, however they are written. */
final class SharedWords {

    /** Fewer words in a row stand in two texts by chance, unless they are a sentence or stand in quotation marks. */
    private static final int RUN = 5;

    /** A sentence of so many words is nobody else's. */
    private static final int OWN_SENTENCE = 6;

    private static final int QUOTED = 2;

    private static final String OPENING = "\"“„«‘'";
    private static final String CLOSING = "\"”“»’'";

    /** Words of the text in common with words of the whole one. */
    private record Run(int at, int from, int length) {

        List<TextWord> in(List<TextWord> words) {
            return words.subList(at, at + length);
        }
    }

    private final List<TextWord> whole;
    private final Map<String, List<Integer>> places;

    SharedWords(String whole) {
        this.whole = TextWord.of(whole);
        this.places = IntStream.range(0, this.whole.size())
                .boxed()
                .collect(groupingBy(at -> this.whole.get(at).folded(), mapping(at -> at, toList())));
    }

    /** Where they stand in the text: where it cites the whole one, or anywhere, where only own sentences count. */
    List<TextRange> in(String text, boolean cited) {
        var words = TextWord.of(text);
        List<TextRange> shared = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            var run = longest(words, at);
            if (run.length > 0 && (isOwn(run, OWN_SENTENCE) || (cited && isTaken(run, words, text)))) {
                shared.addAll(TextWord.places(run.in(words)));
                at += run.length;
            } else {
                at++;
            }
        }
        return shared;
    }

    /** Where all of its words stand in the text, one after the other. */
    List<TextRange> allIn(String text) {
        var words = TextWord.of(text);
        List<TextRange> found = new ArrayList<>();
        for (int at = 0; !whole.isEmpty() && at + whole.size() <= words.size(); at++) {
            var here = words.subList(at, at + whole.size());
            if (IntStream.range(0, here.size())
                    .allMatch(
                            one -> here.get(one).folded().equals(whole.get(one).folded()))) {
                found.addAll(TextWord.places(here));
            }
        }
        return found;
    }

    private boolean isTaken(Run run, List<TextWord> words, String text) {
        var first = words.get(run.at).start();
        int end = words.get(run.at + run.length - 1).end();
        boolean quoted = run.length >= QUOTED
                && first > 0
                && OPENING.indexOf(text.charAt(first - 1)) >= 0
                && text.substring(end, Math.min(text.length(), end + 2))
                        .chars()
                        .anyMatch(one -> CLOSING.indexOf(one) >= 0);
        return quoted
                || run.length >= RUN
                || (isOwn(run, 1)
                        && SearchedAnswer.isLong(
                                run.in(words).stream().map(TextWord::folded).collect(joining())));
    }

    /** Whether it has a whole sentence of so many words. */
    private boolean isOwn(Run run, int least) {
        int begun = -1;
        for (int at = run.from; at <= run.from + run.length; at++) {
            if (at == whole.size() || whole.get(at).begins()) {
                if (begun >= 0 && at - begun >= least) {
                    return true;
                }
                begun = at;
            }
        }
        return false;
    }

    private Run longest(List<TextWord> words, int at) {
        var best = new Run(at, 0, 0);
        for (int from : places.getOrDefault(words.get(at).folded(), List.of())) {
            int length = 1;
            while (at + length < words.size()
                    && from + length < whole.size()
                    && words.get(at + length)
                            .folded()
                            .equals(whole.get(from + length).folded())) {
                length++;
            }
            if (length > best.length) {
                best = new Run(at, from, length);
            }
        }
        return best;
    }
}
