package org.lanzarote.monitoring.platform.language;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contracts the article of a name with the preposition before it, as French does: du Royaume-Uni, aux Pays-Bas, d’Andorre. */
public final class FrenchArticle {

    private static final Pattern PREPOSITION = Pattern.compile("\\b([Dd]e|[Àà]) $", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAME = Pattern.compile("(les? )?(.*)", Pattern.DOTALL);
    private static final Map<String, String> CONTRACTED =
            Map.of("de le ", "du ", "de les ", "des ", "à le ", "au ", "à les ", "aux ");
    private static final String VOWELS = "AEIOUÀÂÉÈÊÎÔÙ";

    private FrenchArticle() {}

    /** The text in which each place for a name has the name where it contracts; all other places stay. */
    public static String contract(String text, String place, String name) {
        var parts = text.split(Pattern.quote(place), -1);
        var contracted = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            var before = PREPOSITION.matcher(contracted);
            if (!before.find() || !contract(contracted, before, name)) {
                contracted.append(place);
            }
            contracted.append(parts[i]);
        }
        return contracted.toString();
    }

    private static boolean contract(StringBuilder text, Matcher preposition, String name) {
        var article = NAME.matcher(name);
        if (!article.matches()) {
            return false;
        }
        var word = preposition.group(1);
        var small = word.toLowerCase(Locale.ROOT);
        if (article.group(1) == null) {
            if (!small.equals("de") || VOWELS.indexOf(name.charAt(0)) < 0) {
                return false;
            }
            text.replace(preposition.start(), text.length(), word.charAt(0) + "’" + name);
            return true;
        }
        var contraction = CONTRACTED.get(small + " " + article.group(1));
        text.replace(preposition.start(), text.length(), contraction + article.group(2));
        return true;
    }
}
