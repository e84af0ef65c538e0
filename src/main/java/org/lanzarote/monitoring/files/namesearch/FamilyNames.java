package org.lanzarote.monitoring.files.namesearch;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** Family names of one word, each of which is found as a word with a capital, however it is spelled. */
final class FamilyNames {

    private final Map<Folding, Set<String>> names = new EnumMap<>(Folding.class);

    FamilyNames(Collection<String> families) {
        if (!families.isEmpty()) {
            for (var folding : Folding.values()) {
                names.put(
                        folding,
                        families.stream()
                                .filter(folding::keeps)
                                .map(folding::words)
                                .collect(toSet()));
            }
        }
    }

    boolean standIn(String text) {
        return !names.isEmpty()
                && SoughtNames.WORD
                        .matcher(Folding.unescaped(text))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                        .anyMatch(this::have);
    }

    private boolean have(String word) {
        return names.entrySet().stream()
                .anyMatch(known -> known.getValue().contains(known.getKey().words(word)));
    }
}
