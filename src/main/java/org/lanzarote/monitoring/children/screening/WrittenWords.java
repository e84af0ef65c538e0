package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of a text as they are written, and what stands between them. */
final class WrittenWords {

    private final String text;
    private final List<Piece> words = new ArrayList<>();

    WrittenWords(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            while (i < text.length() && Signs.isOfWord(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                words.add(new Piece(start, i));
            }
        }
    }

    int size() {
        return words.size();
    }

    String word(int word) {
        return words.get(word).of(text);
    }

    Piece piece(int from, int to) {
        return new Piece(words.get(from).start(), words.get(to - 1).end());
    }

    /** The words with the stars at their ends that stand for letters. */
    Piece masked(int from, int to) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        while (start > 0 && text.charAt(start - 1) == KnownWords.ANY) {
            start--;
        }
        while (end < text.length() && text.charAt(end) == KnownWords.ANY) {
            end++;
        }
        return new Piece(start, end);
    }

    /** Where letters one by one end; an apostrophe parts them only where it always does, since "n'y a" is written so. */
    int endOfSingle(int from) {
        int end = from;
        while (end < size()
                && words.get(end).length() == 1
                && (end < from + 2 || isElided(gap(from + 1)) == isElided(gap(end)))) {
            end++;
        }
        return end;
    }

    /** Where the words end that hang on this one by signs without a space. */
    int endOfBound(int from) {
        int end = from + 1;
        while (end < size() && gap(end).indexOf(' ') < 0 && !isElided(gap(end))) {
            end++;
        }
        return end;
    }

    /** Letters one by one, with a space where a space or more of them stands than mostly does. */
    String letters(int from, int to) {
        var usual = IntStream.range(from + 1, to).mapToObj(this::gap).collect(groupingBy(gap -> gap, counting()));
        var most = usual.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        var letters = new StringBuilder(word(from));
        for (int i = from + 1; i < to; i++) {
            letters.append(parts(gap(i), most) ? " " : "").append(word(i));
        }
        return letters.toString();
    }

    private static boolean parts(String gap, String usual) {
        return gap.indexOf(' ') >= 0 && (usual.indexOf(' ') < 0 || gap.length() > usual.length());
    }

    /** What stands before a word and behind the one before it. */
    private String gap(int word) {
        return text.substring(words.get(word - 1).end(), words.get(word).start());
    }

    private static boolean isElided(String gap) {
        return gap.equals("'");
    }
}
