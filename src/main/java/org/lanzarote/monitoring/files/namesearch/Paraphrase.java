package org.lanzarote.monitoring.files.namesearch;

import static java.util.stream.Collectors.toCollection;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name of several words as somebody says it freely: in another order, with a word between, without the word that says
 * what kind of organisation it is or with another such word, such as "as an NGO", shortened, misspelt by a letter, in one
 * piece, with ordinals as figures, over the end of a passage, and an address in words. One word alone never says a name.
 */
final class Paraphrase {

    private static final Set<String> JOINING = Set.of(
            "the of for and in at to a an on by de la le les des du et l d pour en aux au un une".split(" ", -1));

    /** Words that a kind of organisation has within: "non-governmental organisation". */
    private static final Set<String> OF_A_KIND =
            Set.of("non nongovernmental governmental gouvernementale civil not for profit nonprofit but sans lucratif"
                    .split(" ", -1));

    /** Words that lead from a name to its kind or back: "as an NGO", "NGO of", "NGO called". */
    private static final Set<String> LEADING =
            Set.of("of as is called named de du des d comme en tant que qu est appelee nommee dite".split(" ", -1));

    /** Leads to the kind that follows at once: "Demonstration, an NGO". */
    private static final Set<String> INDEFINITE = Set.of("a", "an", "un", "une");

    /** What may stand behind those. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "un", "une", "la", "le", "les", "l");

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

    /** The passages in which the name begins among these words, which stand one after the other. */
    Set<Integer> passages(List<SaidWord> words) {
        Set<Integer> found = new TreeSet<>();
        for (int start = 0; start < words.size(); start++) {
            if (beginsAt(words, start)) {
                found.add(words.get(start).passage());
            }
        }
        return found;
    }

    private boolean beginsAt(List<SaidWord> words, int start) {
        var first = words.get(start);
        if (reading.of(first.word()).isEmpty() && reading.near(first.word()) < 0) {
            return false;
        }
        var said = new Saying();
        int end = Math.min(words.size(), start + LONGER * (reading.telling() + 1));
        for (int at = start; at < end && said.between <= BETWEEN; at++) {
            var word = words.get(at);
            if (word.passage() != first.passage() && reading.telling() < 2) {
                return false;
            }
            said.goOn(word.word());
            if (said.isWhole()) {
                return true;
            }
        }
        return false;
    }

    /** What of the name was said until now. */
    private final class Saying {

        private final BitSet found = new BitSet();
        private final BitSet near = new BitSet();
        private boolean asItIs;
        private int between;
        private int leading;
        private boolean led;
        private boolean indefinite;

        void goOn(String word) {
            var meant = reading.of(word);
            int slip = reading.near(word);
            found.or(meant);
            asItIs |= reading.tellsAsItIs(word);
            if (indefinite && reading.hasKind(meant)) {
                between--;
            }
            indefinite = false;
            if (slip >= 0) {
                near.set(slip);
            } else if (meant.isEmpty()) {
                pass(word);
            }
        }

        private void pass(String word) {
            led = LEADING.contains(word) || (led && ARTICLES.contains(word));
            if (joining.contains(word) || SIGNS.contains(word)) {
                return;
            }
            if (led || (reading.isOfAKind() && OF_A_KIND.contains(word))) {
                leading++;
            } else {
                between++;
                indefinite = INDEFINITE.contains(word);
            }
        }

        /** Whether all that tell are there, and so are two words at least. */
        boolean isWhole() {
            var all = (BitSet) found.clone();
            if (asItIs) {
                all.or(near);
            }
            int strange = between + (reading.hasKind(all) ? 0 : leading);
            return all.nextClearBit(0) >= reading.telling()
                    && all.cardinality() > 1
                    && strange <= (all.cardinality() < MANY ? 0 : BETWEEN);
        }
    }
}
