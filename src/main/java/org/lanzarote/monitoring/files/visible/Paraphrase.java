package org.lanzarote.monitoring.files.visible;

import static java.util.stream.Collectors.toCollection;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name of several words as somebody says it freely: in another order, with a word between, without the word that says
 * what kind of organisation it is or with another such word, shortened, misspelt by a letter, in one piece, with ordinals as
 * figures, and an address in words. One word alone never says a name.
 */
final class Paraphrase {

    private static final Set<String> JOINING = Set.of(
            "the of for and in at to a an on by de la le les des du et l d pour en aux au un une".split(" ", -1));

    /** Signs of an address, in words. */
    private static final Set<String> SIGNS = Set.of("dot", "point", "at", "arobase");

    /** So many words of the name tell it also where others stand between them. */
    private static final int MANY = 3;

    private static final int BETWEEN = 2;

    /** So many times as long as the name is what says it, at most. */
    private static final int LONGER = 3;

    private final NameReading reading;

    /** Words of the name that stand between those that tell. */
    private final Set<String> joining;

    private Paraphrase(NameReading reading, Set<String> joining) {
        this.reading = reading;
        this.joining = joining;
    }

    /** Nothing where the name has one word, or no word but for kinds. */
    static Optional<Paraphrase> of(String name) {
        var all = SaidWords.of(name).stream().map(SaidWords::withoutStop).collect(toCollection(LinkedHashSet::new));
        var telling = all.stream()
                .filter(word -> !JOINING.contains(word) && !NameReading.KINDS.contains(word))
                .toList();
        boolean ofAKind = all.stream().anyMatch(NameReading.KINDS::contains);
        all.retainAll(JOINING);
        return telling.isEmpty() || (telling.size() < 2 && !ofAKind)
                ? Optional.empty()
                : Optional.of(new Paraphrase(new NameReading(telling, ofAKind), Set.copyOf(all)));
    }

    /** Whether these words, one after the other, say the name. */
    boolean standsIn(List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            if (!reading.of(words.get(start)).isEmpty() && beginsAt(words, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsAt(List<String> words, int start) {
        var found = new BitSet();
        int between = 0;
        int end = Math.min(words.size(), start + LONGER * (reading.telling() + 1));
        for (int at = start; at < end && between <= BETWEEN; at++) {
            var meant = reading.of(words.get(at));
            found.or(meant);
            between += meant.isEmpty() && !joins(words.get(at)) ? 1 : 0;
            if (isWhole(found) && between <= (found.cardinality() < MANY ? 0 : BETWEEN)) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(String word) {
        return joining.contains(word) || SIGNS.contains(word);
    }

    /** Whether all that tell are there, and so are two words at least. */
    private boolean isWhole(BitSet found) {
        return found.nextClearBit(0) >= reading.telling() && found.cardinality() > 1;
    }
}
