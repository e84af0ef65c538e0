package org.lanzarote.monitoring.children.screening;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a word sounds, roughly, so that one that is written as it is heard is known: "kan" is "quand". */
final class Sound {

    static final Sound ENGLISH = new Sound(
            5,
            List.of(
                    Map.entry("ph", "f"),
                    Map.entry("kn", "n"),
                    Map.entry("wr", "r"),
                    Map.entry("gh", ""),
                    Map.entry("[cs]h", "C"),
                    Map.entry("ck|c|q", "k"),
                    Map.entry("z", "s"),
                    Map.entry("ies$|e$", ""),
                    Map.entry("ed$", "d"),
                    Map.entry("[aeiouyw]+", "a")));

    static final Sound FRENCH = new Sound(
            5,
            List.of(
                    Map.entry("ph", "f"),
                    Map.entry("ch", "C"),
                    Map.entry("c([eiy])", "s$1"),
                    Map.entry("qu|q|c", "k"),
                    Map.entry("h", ""),
                    Map.entry("g([eiy])", "j$1"),
                    Map.entry("gu([eiy])", "g$1"),
                    Map.entry("eau|au", "o"),
                    Map.entry("oy|oi", "wa"),
                    Map.entry("ou", "U"),
                    Map.entry("(?:ain|ein|aim|in|im|yn|un)([^aeiouyUnm]|$)", "I$1"),
                    Map.entry("(?:an|am|en|em)([^aeiouyUnm]|$)", "A$1"),
                    Map.entry("(?:on|om)([^aeiouyUnm]|$)", "O$1"),
                    Map.entry("ai|ei|ay|(?:et|er|ez|ee|ees|es)$", "e"),
                    Map.entry("y", "i"),
                    Map.entry("([aeiouUAIO])s([aeiouUAIO])", "$1z$2"),
                    Map.entry("x", "s"),
                    Map.entry("([aeiouUAIOrn])[tdspz]+$", "$1"),
                    Map.entry("([^aeiou])e$", "$1")));

    private final int shortest;

    /** None repeats what is repeated, so that they need no RE2, which is slow for words. */
    private final List<Map.Entry<Pattern, String>> rules;

    private Sound(int shortest, List<Map.Entry<String, String>> rules) {
        this.shortest = shortest;
        this.rules = rules.stream()
                .map(rule -> Map.entry(Pattern.compile(rule.getKey()), rule.getValue()))
                .toList();
    }

    /** Whether a word is long enough to be told by its sound. */
    boolean tells(String word) {
        return word.length() >= shortest;
    }

    String of(String word) {
        var sound = word;
        for (var rule : rules) {
            sound = rule.getKey().matcher(sound).replaceAll(rule.getValue());
        }
        return single(sound);
    }

    private static String single(String sound) {
        var single = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
                single.append(sound.charAt(i));
            }
        }
        return single.toString();
    }
}
