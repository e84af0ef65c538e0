package org.lanzarote.monitoring.files.namesearch;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The plain words of several passages in one row, so that a name is found across lines, with and without its gaps. */
final class FoldedText {

    /** The length from which a word may be found within other words; a shorter one is often there by chance. */
    static final int LONG = 5;

    private static final String ANY = Character.toString(Folding.ANY);
    private static final Pattern WORD = Pattern.compile("[^ ]+");

    private final Folding folding;
    private final StringBuilder spaced = new StringBuilder(" ");
    private final StringBuilder squeezed = new StringBuilder();
    private final int[] spacedFrom;
    private final int[] squeezedFrom;
    private @Nullable List<MatchResult> words;

    FoldedText(List<String> passages, Folding folding) {
        this.folding = folding;
        this.spacedFrom = new int[passages.size()];
        this.squeezedFrom = new int[passages.size()];
        for (int i = 0; i < passages.size(); i++) {
            var words = folding.words(passages.get(i));
            spacedFrom[i] = spaced.length();
            squeezedFrom[i] = squeezed.length();
            spaced.append(words).append(endsInHyphen(passages.get(i)) ? "" : " ");
            squeezed.append(words.replace(" ", ""));
        }
        spaced.append(' ');
    }

    /** The indexes of the passages in which the name begins, forwards or in reverse order. */
    Set<Integer> passagesWith(String name) {
        var words = folding.words(name);
        var whole = words.replace(" ", "");
        boolean isLong = whole.length() >= LONG;
        if (whole.isEmpty() || !folding.keeps(name) || (folding.isFree() && !isLong)) {
            return Set.of();
        }
        Set<Integer> found = new TreeSet<>();
        for (var turned : List.of(whole, new StringBuilder(whole).reverse().toString())) {
            if (isLong) {
                find(turned, 0, squeezed, squeezedFrom, found);
            } else {
                find(" " + turned + " ", 1, spaced, spacedFrom, found);
                find(" " + String.join(" ", turned.split("", 0)) + " ", 1, spaced, spacedFrom, found);
                find(" " + words + " ", 1, spaced, spacedFrom, found);
            }
        }
        return found;
    }

    /** The indexes of the passages in which the name begins, forwards, if it is long. */
    Set<Integer> passagesWithLong(String name) {
        var whole = folding.words(name).replace(" ", "");
        Set<Integer> found = new TreeSet<>();
        if (whole.length() >= LONG && folding.keeps(name)) {
            find(whole, 0, squeezed, squeezedFrom, found);
        }
        return found;
    }

    /** The indexes of the passages in which all words of the name stand side by side, in whatever order; not across them. */
    Set<Integer> passagesWithWordsOf(String name) {
        var wanted = sorted(List.of(folding.words(name).split(" ", -1)));
        if (wanted.size() < 2 || String.join("", wanted).length() < LONG || !folding.keeps(name)) {
            return Set.of();
        }
        Set<Integer> found = new TreeSet<>();
        var words = words();
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            var beside = words.subList(i, i + wanted.size());
            if (wanted.contains(beside.get(0).group())
                    && sorted(beside.stream().map(MatchResult::group).toList()).equals(wanted)) {
                int first = passageAt(spacedFrom, beside.get(0).start());
                if (first == passageAt(spacedFrom, beside.get(beside.size() - 1).start())) {
                    found.add(first);
                }
            }
        }
        return found;
    }

    private static int passageAt(int[] from, int place) {
        int index = Arrays.binarySearch(from, place);
        return index < 0 ? -index - 2 : last(from, index);
    }

    private List<MatchResult> words() {
        if (words == null) {
            words = WORD.matcher(spaced).results().toList();
        }
        return words;
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static void find(String name, int skipped, StringBuilder text, int[] from, Set<Integer> found) {
        for (int at = indexOf(name, text, 0); at >= 0; at = indexOf(name, text, at + 1)) {
            found.add(passageAt(from, at + skipped));
        }
    }

    private static int indexOf(String name, StringBuilder text, int from) {
        int at = text.indexOf(name, from);
        int any = text.indexOf(ANY, Math.max(0, from));
        if (any < 0) {
            return at;
        }
        int end = at < 0 ? text.length() - name.length() + 1 : at;
        for (int i = Math.max(from, any - name.length() + 1); i < end; i++) {
            if (looksLike(name, text, i)) {
                return i;
            }
        }
        return at;
    }

    /** Whether at least half of the name stands there, and letters of another script for the rest. */
    private static boolean looksLike(String name, StringBuilder text, int at) {
        int unknown = 0;
        for (int i = 0; i < name.length(); i++) {
            char sign = text.charAt(at + i);
            if (sign != name.charAt(i)) {
                if (sign != Folding.ANY || name.charAt(i) == ' ') {
                    return false;
                }
                unknown++;
            }
        }
        return 2 * unknown <= name.length();
    }

    /** All but the last of the passages that begin at one place are empty. */
    private static int last(int[] from, int index) {
        int last = index;
        while (last + 1 < from.length && from[last + 1] == from[last]) {
            last++;
        }
        return last;
    }

    private static boolean endsInHyphen(String text) {
        return text.endsWith("-") || text.endsWith("\u00ad") || text.endsWith("\u2010");
    }
}
