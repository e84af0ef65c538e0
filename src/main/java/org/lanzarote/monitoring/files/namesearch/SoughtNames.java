package org.lanzarote.monitoring.files.namesearch;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.visible.Passage;
import org.lanzarote.monitoring.files.visible.VisibleText;
import org.lanzarote.monitoring.platform.language.EnclosedLetters;
import org.lanzarote.monitoring.platform.language.UpsideDown;

/**
 * Names to look for, however they are spelled: accents, capitals, spaces, hyphens, cells, marks of notes, letters that
 * look alike, letters that are doubled, words in another order, and letters in reverse order, of the whole or of each word,
 * make no difference; a name is also found on its head and where it is wrapped in a column, and one of several words where
 * it is said freely. An acronym is found in capitals, as are the initials of a name; a family name as a word with a
 * capital.
 */
public final class SoughtNames {

    /** No words, which no text contains. */
    public static final SoughtNames NONE = new SoughtNames(Set.of(), Set.of(), Set.of());

    /** A word, with the signs that may stand for letters in it. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}|@$]+");

    private static final int MOST_PLACES = 50;

    /** Without it no figure or sign stands for a letter. */
    private static final Pattern FIGURED = Pattern.compile("[0-9@$!]\\p{L}");

    private final Set<String> names;
    private final Acronyms acronyms;
    private final List<Paraphrase> paraphrases;
    private final FamilyNames families;

    private SoughtNames(Collection<String> names, Collection<String> acronyms, Collection<String> families) {
        this.names = Set.copyOf(names);
        this.acronyms =
                Acronyms.of(Stream.concat(acronyms.stream(), names.stream().flatMap(Initials::of))
                        .collect(toSet()));
        this.paraphrases =
                names.stream().map(Paraphrase::of).flatMap(Optional::stream).toList();
        this.families = new FamilyNames(families);
    }

    public static SoughtNames of(Collection<String> names, Collection<String> acronyms) {
        return of(names, acronyms, Set.of());
    }

    /** Names, acronyms, and family names that are each one word. */
    public static SoughtNames of(Collection<String> names, Collection<String> acronyms, Collection<String> families) {
        return new SoughtNames(names, acronyms, families);
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
            findNames(texts, index -> index, found);
            findWrapped(texts, found);
            var upright = texts.stream().map(UpsideDown::upright).toList();
            if (!upright.equals(texts)) {
                findNames(upright, index -> index, found);
                findWrapped(upright, found);
            }
            findTurned(texts.stream().map(SoughtNames::turned).toList(), found);
            for (var column : CellColumn.of(texts)) {
                findNames(column.cells(), index -> column.rows().get(index), found);
            }
        }
        findParaphrases(texts, found);
        for (int i = 0; i < texts.size(); i++) {
            if (acronyms.standIn(texts.get(i)) || families.standIn(texts.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private void findNames(List<String> texts, IntUnaryOperator row, Set<Integer> found) {
        for (var folding : Folding.values()) {
            var folded = new FoldedText(texts, folding);
            names.stream()
                    .flatMap(name -> Stream.of(folded.passagesWith(name), folded.passagesWithWordsOf(name)))
                    .flatMap(Set::stream)
                    .forEach(index -> found.add(row.applyAsInt(index)));
        }
    }

    private void findWrapped(List<String> lines, Set<Integer> found) {
        for (var folding : Folding.values()) {
            var wrapped = new WrappedName(lines, folding);
            names.forEach(name -> found.addAll(wrapped.linesWith(name)));
        }
    }

    private void findTurned(List<String> turned, Set<Integer> found) {
        for (var folding : Folding.values()) {
            var folded = new FoldedText(turned, folding);
            names.forEach(name -> found.addAll(folded.passagesWithLong(name)));
        }
    }

    /** The text with each of its words in reverse order. */
    private static String turned(String text) {
        return WORD.matcher(EnclosedLetters.opened(text))
                .replaceAll(word -> Matcher.quoteReplacement(
                        new StringBuilder(word.group()).reverse().toString()));
    }

    /** Reads the texts as they are, with letters for figures and signs, each word from its end, and upside down. */
    private void findParaphrases(List<String> texts, Set<Integer> found) {
        if (paraphrases.isEmpty()) {
            return;
        }
        var spelled = texts.stream()
                .map(text -> FIGURED.matcher(text).find() ? Folding.spelled(text) : text)
                .toList();
        Stream.of(
                        texts,
                        spelled,
                        spelled.stream().map(text -> text.replace('1', 'i')).toList(),
                        spelled.stream().map(text -> text.replace('1', 'l')).toList(),
                        texts.stream().map(SoughtNames::turned).toList(),
                        texts.stream().map(UpsideDown::upright).toList())
                .distinct()
                .map(SaidWords::inOrder)
                .forEach(words -> paraphrases.forEach(name -> found.addAll(name.passages(words))));
    }
}
