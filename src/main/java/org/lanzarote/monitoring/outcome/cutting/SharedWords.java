package org.lanzarote.monitoring.outcome.cutting;

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

    /** Fewer letters beside a mark stand there by chance. */
    private static final int BESIDE_MARK = 5;

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

    /** Where all of its words stand in the text, one after the other, also where some of them were withheld before. */
    List<TextRange> allIn(String text) {
        var words = TextWord.withMarks(text);
        List<TextRange> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int end = whole.isEmpty() ? at : end(words, at, 0);
            var here = words.subList(at, Math.max(at, end));
            if (here.stream().noneMatch(TextWord::isWithheld) ? !here.isEmpty() : isEnough(here)) {
                found.addAll(TextWord.places(here));
                at = end - 1;
            }
        }
        return found;
    }

    /** Where the words end that begin here with this one of the whole; before the beginning, where they do not stand here. */
    private int end(List<TextWord> words, int at, int from) {
        if (from == whole.size()) {
            return at;
        }
        if (at == words.size()) {
            return -1;
        }
        if (!words.get(at).isWithheld()) {
            return words.get(at).folded().equals(whole.get(from).folded()) ? end(words, at + 1, from + 1) : -1;
        }
        for (int next = from; next <= whole.size(); next++) {
            int end = end(words, at + 1, next);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Whether what is left beside marks is long enough to be of these words. */
    private static boolean isEnough(List<TextWord> here) {
        return here.stream().mapToInt(word -> word.folded().length()).sum() >= BESIDE_MARK;
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
