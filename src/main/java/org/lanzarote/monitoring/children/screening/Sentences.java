package org.lanzarote.monitoring.children.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a readable text into sentences of plain words, so that "j'ai" is two and "don't" is one. */
final class Sentences {

    /** A sentence that never ends is read in pieces of so many words. */
    private static final int LONGEST = 40;

    private static final Set<String> ELIDED = Set.of("j", "m", "t", "s", "l", "d", "c", "n", "qu", "quelqu");

    private final List<List<String>> all = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> sentence = new ArrayList<>();

    private Sentences() {}

    static List<List<String>> of(String text) {
        var cut = new Sentences();
        for (int i = 0; i < text.length(); i++) {
            cut.read(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
        }
        cut.endSentence();
        return cut.all;
    }

    private void read(char sign, char next) {
        if (isOfWord(sign)) {
            word.append(sign);
        } else if (sign == '\'') {
            endElided();
        } else {
            endWord();
            boolean ends = sign == ';' || (".!?".indexOf(sign) >= 0 && !Character.isLetterOrDigit(next));
            if (ends || sentence.size() >= LONGEST) {
                endSentence();
            }
        }
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '@' || sign == '$' || sign == '*';
    }

    private void endElided() {
        if (ELIDED.contains(word.toString().toLowerCase(Locale.ROOT))) {
            endWord();
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            sentence.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private void endSentence() {
        endWord();
        if (!sentence.isEmpty()) {
            all.add(FiguredWords.plain(sentence));
            sentence = new ArrayList<>();
        }
    }
}
