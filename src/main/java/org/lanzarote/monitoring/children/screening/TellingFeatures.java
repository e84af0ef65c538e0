package org.lanzarote.monitoring.children.screening;

import java.util.HashSet;
import java.util.Set;

/**
 * What the screen looks at in a sentence: words, words that stand together or near each other, the lists that they are
 * in, and pieces of words, so that one that is written as children write is still like the right one.
 */
final class TellingFeatures {

    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;

    /** How many places apart words that are near each other are at most. */
    private static final int NEAR = 4;

    /** The letters by which words that are near each other are known. */
    private static final int STEM = 5;

    private final Set<String> found = new HashSet<>();
    private final ReadSentence sentence;

    private TellingFeatures(ReadSentence sentence) {
        this.sentence = sentence;
    }

    static Set<String> of(ReadSentence sentence) {
        var features = new TellingFeatures(sentence);
        for (int place = 0; place < sentence.words().size(); place++) {
            features.addPhrases(place);
            features.addNear(place);
            features.addPieces("<" + sentence.words().get(place) + ">");
        }
        return features.found;
    }

    private void addPhrases(int start) {
        var words = sentence.words();
        for (int end = start + 1; end <= Math.min(start + MOST_WORDS, words.size()); end++) {
            found.add(String.join("_", words.subList(start, end)));
        }
        sentence.lists().get(start).forEach(list -> found.add("@" + list));
    }

    private void addNear(int place) {
        for (int next = place + 1;
                next < Math.min(place + 1 + NEAR, sentence.words().size());
                next++) {
            found.add(stem(place) + "~" + stem(next));
            for (var first : sentence.lists().get(place)) {
                for (var second : sentence.lists().get(next)) {
                    found.add("@" + first + "~" + second);
                }
            }
        }
    }

    private String stem(int place) {
        var word = sentence.words().get(place);
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private void addPieces(String word) {
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                found.add("+" + word.substring(start, start + length));
            }
        }
    }
}
