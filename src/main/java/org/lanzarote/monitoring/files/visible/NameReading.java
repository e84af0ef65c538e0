package org.lanzarote.monitoring.files.visible;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.platform.language.OneEdit;

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

    private static final int SHORTEST_ABBREVIATION = 4;

    /** Before a full stop. */
    private static final int SHORTEST_STOPPED = 3;

    private static final int FEWEST_LEFT_OUT = 2;

    /** No word is made of more letters. */
    private static final int LONGEST_JOINED = 60;

    private final List<String> telling;
    private final boolean ofAKind;
    private final Map<String, BitSet> known = new HashMap<>();

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

    private BitSet read(String said) {
        var word = SaidWords.withoutStop(said);
        int one = exactly(word);
        for (int i = 0; i < telling.size() && one < 0; i++) {
            if (isMeant(telling.get(i), word, said.length() > word.length())) {
                one = i;
            }
        }
        var meant = joined(word);
        if (one >= 0) {
            meant.set(one);
        }
        return meant;
    }

    /** The place of a word that is as it stands in the name; none is below 0. */
    private int exactly(String word) {
        return ofAKind && KINDS.contains(word) ? telling.size() : telling.indexOf(SaidWords.inFigures(word));
    }

    private static boolean isMeant(String right, String word, boolean stopped) {
        return (right.length() >= SHORTEST_MISSPELT && OneEdit.isBetween(word, right))
                || (word.length() >= (stopped ? SHORTEST_STOPPED : SHORTEST_ABBREVIATION)
                        && word.length() + FEWEST_LEFT_OUT <= right.length()
                        && right.startsWith(word));
    }

    /** The places of the words that a word is made of without a rest. */
    private BitSet joined(String word) {
        for (int end = word.length() - 1; end > 1 && word.length() <= LONGEST_JOINED; end--) {
            int first = exactly(word.substring(0, end));
            if (first >= 0) {
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
