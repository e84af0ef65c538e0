package org.lanzarote.monitoring.children.screening;

import java.util.stream.Collectors;

/** Well-known figures, feasts and sayings of a list, whose words look like names and name nobody whom children know. */
final class WellKnownFigures {

    private static final Sought ALL = Sought.anyCase(
            WordList.entries("figures.txt").collect(Collectors.joining("|", "\\b(?:", ")(?:'s)?(?:[^a-z0-9-]|$)")));

    private WellKnownFigures() {}

    /** The text with signs that are no letters in the place of the figures; every other word stays where it is. */
    static String hiddenIn(SearchedText plain) {
        var found = ALL.in(plain);
        var hidden = new StringBuilder(plain.text());
        while (found.find()) {
            for (int i = found.start(); i < found.end(); i++) {
                if (Character.isLetter(hidden.charAt(i))) {
                    hidden.setCharAt(i, '~');
                }
            }
        }
        return hidden.toString();
    }
}
