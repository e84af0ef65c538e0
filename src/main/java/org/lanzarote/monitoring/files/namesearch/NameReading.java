package org.lanzarote.monitoring.files.namesearch;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of a name a word means, by their places: first those that tell, then the one for the kind of organisation,
 * for which any kind stands.
 */
final class NameReading {

    /** What organisations are, which many have in their names. */
    static final Set<String> KINDS = Set.of(
            ("ngo ong association asso asbl assoc foundation fondation organisation organization institute institut"
                            + " trust charity network reseau centre center committee comite council conseil federation"
                            + " union society societe group groupe league ligue alliance coalition fund fonds office")
                    .split(" ", -1));

    /** A word that is shorter is one letter from many others. */
    private static final int SHORTEST_MISSPELT = 6;

    /** Where another word that tells stands beside it as it is. */
    private static final int SHORTEST_BESIDE = 5;

    /** No word is made of more letters. */
    private static final int LONGEST_JOINED = 60;

    private final List<String> telling;
    private final boolean ofAKind;
    private final Map<String, BitSet> known = new HashMap<>();
    private final Map<String, Integer> nearby = new HashMap<>();

    NameReading(List<String> telling, boolean ofAKind) {
        this.telling = telling;
        this.ofAKind = ofAKind;
    }

    /** How many words of the name tell it. */
    int telling() {
        return telling.size();
    }

    /** The places of the words of the name that this one means, several where it is made of them. */
    BitSet of(String word) {
        return known.computeIfAbsent(word, this::read);
    }

    /** The place of a short word of the name that this one is but for a letter; none is below 0. */
    int near(String word) {
        return nearby.computeIfAbsent(SaidWords.withoutStop(word), this::readNear);
    }

    /** Whether a word of those at these places stands in the text as it does in the name. */
    boolean tellsAsItIs(String word) {
        int place = exactly(SaidWords.withoutStop(word));
        return 0 <= place && place < telling.size();
    }

    /** Whether a word of the name says what kind of organisation it is. */
    boolean isOfAKind() {
        return ofAKind;
    }

    boolean hasKind(BitSet found) {
        return found.get(telling.size());
    }

    private int readNear(String word) {
        for (int i = 0; i < telling.size(); i++) {
            if (WordForms.isMisspelt(telling.get(i), word, SHORTEST_BESIDE)) {
                return i;
            }
        }
        return -1;
    }

    private BitSet read(String said) {
        var word = SaidWords.withoutStop(said);
        int one = exactly(word);
        for (int i = 0; i < telling.size() && one < 0; i++) {
            boolean stopped = said.length() > word.length();
            if (WordForms.isMisspelt(telling.get(i), word, SHORTEST_MISSPELT)
                    || WordForms.isShortened(telling.get(i), word, stopped)) {
                one = i;
            }
        }
        var meant = joined(word);
        if (one >= 0) {
            meant.set(one);
        }
        return meant;
    }

    /** The place of a word that stands in the name, in the plural or not; none is below 0. */
    private int exactly(String word) {
        var one = WordForms.singular(word);
        if (ofAKind && (KINDS.contains(word) || KINDS.contains(one))) {
            return telling.size();
        }
        int place = telling.indexOf(SaidWords.inFigures(word));
        for (int i = 0; i < telling.size() && place < 0; i++) {
            place = WordForms.singular(telling.get(i)).equals(one) ? i : -1;
        }
        return place;
    }

    /** The places of the words that a word is made of without a rest. */
    private BitSet joined(String word) {
        for (int end = word.length() - 1; end > 0 && word.length() <= LONGEST_JOINED; end--) {
            int first = exactly(word.substring(0, end));
            if (first >= 0 && (end > 1 || Character.isDigit(word.charAt(0)))) {
                var rest = word.substring(end);
                int last = exactly(rest);
                var all = last < 0 ? joined(rest) : places(last);
                if (!all.isEmpty()) {
                    all.set(first);
                    return all;
                }
            }
        }
        return new BitSet();
    }

    private static BitSet places(int place) {
        var places = new BitSet();
        places.set(place);
        return places;
    }
}
