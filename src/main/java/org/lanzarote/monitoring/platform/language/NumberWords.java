package org.lanzarote.monitoring.platform.language;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The words of numbers below a million, in English and French, as also Belgians and Swiss count. */
public final class NumberWords {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("thirteen", 13),
            entry("fourteen", 14),
            entry("fifteen", 15),
            entry("sixteen", 16),
            entry("seventeen", 17),
            entry("eighteen", 18),
            entry("nineteen", 19),
            entry("twenty", 20),
            entry("thirty", 30),
            entry("forty", 40),
            entry("fifty", 50),
            entry("sixty", 60),
            entry("seventy", 70),
            entry("eighty", 80),
            entry("ninety", 90),
            entry("un", 1),
            entry("une", 1),
            entry("deux", 2),
            entry("trois", 3),
            entry("quatre", 4),
            entry("cinq", 5),
            entry("sept", 7),
            entry("huit", 8),
            entry("neuf", 9),
            entry("dix", 10),
            entry("onze", 11),
            entry("douze", 12),
            entry("treize", 13),
            entry("quatorze", 14),
            entry("quinze", 15),
            entry("seize", 16),
            entry("vingt", 20),
            entry("vingts", 20),
            entry("trente", 30),
            entry("quarante", 40),
            entry("cinquante", 50),
            entry("soixante", 60),
            entry("septante", 70),
            entry("huitante", 80),
            entry("octante", 80),
            entry("nonante", 90));

    /** Words that multiply what stands before them. */
    private static final Map<String, Integer> MULTIPLES = Map.ofEntries(
            entry("dozen", 12),
            entry("douzaine", 12),
            entry("hundred", HUNDRED),
            entry("cent", HUNDRED),
            entry("cents", HUNDRED),
            entry("centaine", HUNDRED),
            entry("thousand", THOUSAND),
            entry("mille", THOUSAND),
            entry("millier", THOUSAND),
            entry("dizaine", 10),
            entry("quinzaine", 15),
            entry("vingtaine", 20),
            entry("trentaine", 30),
            entry("quarantaine", 40),
            entry("cinquantaine", 50),
            entry("soixantaine", 60));

    private static final String ANY =
            "(?:" + String.join("|", VALUES.keySet()) + "|" + String.join("|", MULTIPLES.keySet()) + ")";

    /** A number in words, such as "twenty-three" or "vingt et un", as part of a regular expression. */
    public static final String RUN = ANY + "(?:[\\s-]+(?:(?:and|et)[\\s-]+)?" + ANY + ")*";

    private NumberWords() {}

    /** The number that these words say; words between them, such as "and", add nothing. */
    public static int value(List<String> words) {
        int thousands = 0;
        int below = 0;
        for (var word : words) {
            int times = MULTIPLES.getOrDefault(word, 1);
            int value = VALUES.getOrDefault(word, 0);
            if (times == THOUSAND) {
                thousands = Math.max(below, 1) * THOUSAND;
                below = 0;
            } else if (times > 1) {
                below = Math.max(below, 1) * times;
            } else if (word.startsWith("vingt") && below % HUNDRED == 4) {
                below += 76;
            } else {
                below += value;
            }
        }
        return thousands + below;
    }
}
