package org.lanzarote.monitoring.children.screening;

import java.util.Locale;

/** Finds schools by their name or number. */
final class Schools implements Finder {

    private static final String PLACE =
            "school|college|academy|gymnasium|kindergarten|lyceum|lycee|grammar|orphanage|preschool";
    private static final String SORT =
            "(?: (?:primaire|elementaire|maternelle|secondaire|prive|privee|public|publique|general|technique"
                    + "|professionnel|catholique|internationale?|superieure?))*";

    /** The pattern of names such as "Riverside School" and "Saint Mary's primary school". */
    private static final Sought NAMED = Sought.exactly("([A-Z][A-Za-z'.-]+)((?: (?:of|the|and|[A-Z][A-Za-z'.-]+)){0,4})"
            + "(?: (?:[Pp]rimary|[Ss]econdary|[Hh]igh|[Mm]iddle|[Ee]lementary|[Gg]rammar|[Bb]oarding|[Nn]ursery))* "
            + WordList.capitalOrNot(PLACE) + "\\b");

    private static final Sought OF = Sought.exactly("\\b" + WordList.capitalOrNot("school|college|academy|university")
            + " (?:of|in|at) (?:the )?[A-Z][a-z]{2,}");
    private static final Sought CALLED =
            Sought.anyCase("\\b(?:school|college|ecole|lycee)(?: is| est)?,? (?:called|named|appelee?|nommee?"
                    + "|qui s'appelle|s'appelle|which is called) [\"']?[a-z]");
    private static final Sought FRENCH = Sought.exactly(
            "\\b" + WordList.capitalOrNot("ecole|college|lycee|maternelle|creche|gymnase|internat|institut|foyer")
                    + SORT + "(?: de| du| des| de la| d'| de l')? ?[\"']?((?:[A-Z]|St[e]?[ .-])[A-Za-z'.-]+)");
    private static final Sought NUMBERED = Sought.anyCase(
            "\\b(?:school|ecole|lycee|college|gymnasium|szkola|skola|liceul|scoala|schule|okul"
                    + "|shkolla|scuola|liceo|gimnazium|iskola|kool|skole)[a-z]* ?(?:no|nr|number|numero|num|n°|#|№)\\.? ?[0-9]+");
    private static final Sought ELSEWHERE = Sought.exactly("\\b(?:[A-Z][a-z-]+(?:schule|gymnasium|skolan|skole|school)"
            + "|(?:[Ll]iceo|[Ss]cuola|[Cc]olegio|[Ii]nstituto|[Ee]scola|[Gg]ymnasium|[Gg]imnazij[ae]|[Ss]zkola|[Ll]iceum|[Ll]iceul)"
            + " (?:[a-z]+ )?[A-Z][a-z]{2,})\\b");

    @Override
    public boolean finds(ReadableText text) {
        return text.has(OF)
                || text.has(CALLED)
                || text.has(NUMBERED)
                || text.has(ELSEWHERE)
                || text.readings().anyMatch(searched -> named(searched) || french(searched));
    }

    private static boolean named(SearchedText searched) {
        var found = NAMED.in(searched);
        while (found.find()) {
            boolean more = !found.group(2).isBlank();
            if (more
                    ? hasName(found.group(1) + found.group(2))
                    : hasName(found.group(1)) && !opens(searched.text(), found.start())) {
                return true;
            }
        }
        return false;
    }

    private static boolean french(SearchedText searched) {
        var found = FRENCH.in(searched);
        while (found.find()) {
            if (!WordList.isCommon(found.group(1).replaceAll("[.'-]+$", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasName(String words) {
        for (var word : words.split(" ", -1)) {
            boolean hasCapital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (hasCapital && !WordList.isCommon(word) && !NameWords.CAPITALS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word opens a sentence, where every word has a capital. */
    private static boolean opens(String searched, int start) {
        int before = start - 1;
        while (before >= 0 && searched.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".!?:\"'-(".indexOf(searched.charAt(before)) >= 0;
    }
}
