package org.lanzarote.monitoring.files.visible;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names to look for, however they are spelled: accents, capitals, spaces, hyphens, letters that look alike and letters
 * in reverse order make no difference. An acronym is found in capitals only.
 */
public final class Words {

    /** No words, which no text contains. */
    public static final Words NONE = new Words(Set.of(), Set.of());

    private static final int MOST_PLACES = 50;

    private final Set<String> names;
    private final List<Pattern> acronyms;

    private Words(Collection<String> names, Collection<String> acronyms) {
        this.names = Set.copyOf(names);
        this.acronyms = acronyms.stream().map(Words::inCapitals).toList();
    }

    public static Words of(Collection<String> names, Collection<String> acronyms) {
        return new Words(names, acronyms);
    }

    /** Whether a text contains one of them. */
    public boolean stand(String text) {
        return !indexes(List.of(text.split("\\R", -1))).isEmpty();
    }

    /** The places of a document that contain one of them, with their first words; the first fifty. */
    public List<String> places(VisibleText text) {
        var seen = found(text.passages()).toList();
        var drawn = found(text.drawn())
                .map(Passage::place)
                .filter(page -> seen.stream().noneMatch(one -> one.place().startsWith(page + ",")))
                .map(page -> page + " (in the order in which it is drawn)");
        return Stream.concat(seen.stream().map(Passage::quoted), drawn)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private Stream<Passage> found(List<Passage> passages) {
        return indexes(passages.stream().map(Passage::text).toList()).stream().map(passages::get);
    }

    private Set<Integer> indexes(List<String> texts) {
        Set<Integer> found = new TreeSet<>();
        if (!names.isEmpty()) {
            for (var folding : Folding.values()) {
                var folded = new FoldedText(texts, folding);
                names.forEach(name -> found.addAll(folded.passagesWith(name)));
            }
        }
        for (int i = 0; !acronyms.isEmpty() && i < texts.size(); i++) {
            var plain = Folding.plain(texts.get(i));
            if (acronyms.stream().anyMatch(acronym -> acronym.matcher(plain).find())) {
                found.add(i);
            }
        }
        return found;
    }

    private static Pattern inCapitals(String acronym) {
        var letters = Folding.plain(acronym)
                .codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("[. -]{0,2}"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])");
    }
}
