package org.lanzarote.monitoring.factsheets.copy;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;

/** The name of a factsheet's Party before and after, in each form in which it stands in a sentence, by language. */
record RenamedParty(Map<Language, Map<String, String>> forms) {

    private static final String PLACE = "{party}";

    private static final List<String> PREPOSITIONS =
            List.of("", "de ", "à ", "en ", "que ", "lorsque ", "puisque ", "quoique ", "jusque ");

    private static final List<String> EMPHASIS = List.of("", "*", "**", "_", "__");

    static RenamedParty between(List<Factsheet> before, List<Factsheet> after) {
        Map<Language, Map<String, String>> forms = new EnumMap<>(Language.class);
        for (var latter : after) {
            before.stream()
                    .filter(former -> former.language() == latter.language())
                    .forEach(former -> forms.put(
                            latter.language(),
                            forms(
                                    former.party().nameWithArticle(),
                                    latter.party().nameWithArticle(),
                                    latter.language())));
        }
        return new RenamedParty(forms);
    }

    /** In one language, from the earlier form to the later one. */
    static Map<String, String> forms(String before, String after, Language language) {
        if (before.equals(after)) {
            return Map.of();
        }
        Map<String, String> forms = new LinkedHashMap<>();
        PREPOSITIONS.stream()
                .flatMap(word -> Stream.of(word, capital(word)))
                .flatMap(word -> EMPHASIS.stream().map(emphasis -> word + emphasis + PLACE))
                .forEach(text -> Stream.of(false, true)
                        .forEach(begins -> forms.putIfAbsent(
                                NameInText.put(text, PLACE, before, language, begins),
                                NameInText.put(text, PLACE, after, language, begins))));
        return forms;
    }

    /** The words as they would read with the later name. */
    String renamed(String words, Language language) {
        var known = forms.getOrDefault(language, Map.of());
        if (known.isEmpty()) {
            return words;
        }
        var any = known.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        return Pattern.compile(any)
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(known.getOrDefault(found.group(), found.group())));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
