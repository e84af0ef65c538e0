package org.lanzarote.monitoring.outcome.cutting;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.language.LookAlikes;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;

/**
 * A word of a text without regard to how it is written, with its place, and whether a sentence begins with it or something
 * stands before it that is not cut with it: a footnote, a label, the target of a link, a mark of what was withheld.
 */
record TextWord(String folded, int start, int end, boolean begins, boolean afterMark) {

    /** How a mark of what was withheld begins. */
    static final String WITHHELD = "[withheld: ";

    private static final Pattern TOKEN = Pattern.compile(
            "&(?:amp|lt|gt|quot|nbsp);|\\[withheld: [^\\[\\]]*]|\\[\\^[A-Za-z0-9]{1,20}]|\\[@[^\\[\\]]*]"
                    + "|(?<=])\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*\\)|[.!?\\n]"
                    + "|[[\\p{L}\\p{N}\\p{M}\\p{Cf}]&&[^\\u02B9-\\u02CB]]+");
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}\\p{Cf}]");

    static List<TextWord> of(String text) {
        return of(text, false);
    }

    /** The same, with a mark of what was withheld in the place of the words that it stands for. */
    static List<TextWord> withMarks(String text) {
        return of(text, true);
    }

    private static List<TextWord> of(String text, boolean withMarks) {
        List<TextWord> words = new ArrayList<>();
        boolean begins = true;
        boolean afterMark = false;
        for (var found : TOKEN.matcher(text).results().toList()) {
            char first = text.charAt(found.start());
            if (first == '&') {
                // A sign by its name is no word.
                continue;
            }
            if (withMarks && found.group().startsWith(WITHHELD)) {
                words.add(new TextWord("", found.start(), found.end(), begins, afterMark));
                begins = false;
                afterMark = false;
            } else if (first == '[' || first == '(') {
                afterMark = true;
            } else if (".!?\n".indexOf(first) >= 0) {
                begins = true;
            } else {
                var folded = plain(
                        ACCENTS.matcher(SearchedAnswer.folded(found.group())).replaceAll(""));
                words.add(new TextWord(folded, found.start(), found.end(), begins, afterMark));
                begins = false;
                afterMark = false;
            }
        }
        return words;
    }

    /** With Latin letters for those that look like them. */
    private static String plain(String word) {
        return word.codePoints().mapToObj(LookAlikes::latin).collect(joining());
    }

    /** Whether it stands for words that were withheld. */
    boolean isWithheld() {
        return folded.isEmpty();
    }

    /** The places of these words: one, or one for each piece between marks. */
    static List<TextRange> places(List<TextWord> words) {
        List<TextRange> places = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || words.get(at).afterMark) {
                places.add(new TextRange(words.get(from).start, words.get(at - 1).end));
                from = at;
            }
        }
        return places;
    }
}
