package org.lanzarote.monitoring.platform.language;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the article of a name with the preposition before it, as French does: du Royaume-Uni, aux Pays-Bas, d’Andorre, en France,
 * à Malte. By the rules of grammar; the articles stand with the Parties, and {@code french-names.csv} of the tests has every form.
 */
public final class FrenchArticle {

    private static final Pattern PREPOSITION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([Dd]e|[Àà]|[Ee]n|(?:[Ll]ors|[Pp]uis|[Qq]uoi|[Jj]us)?[Qq]ue)([*_]{0,3}) ([*_]{0,3})$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAME = Pattern.compile("(les? |la |l[’'])?(.*)", Pattern.DOTALL);
    private static final Map<String, String> CONTRACTED =
            Map.of("de le ", "du", "de les ", "des", "à le ", "au", "à les ", "aux", "en le ", "au", "en les ", "aux");
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
        var closed = preposition.group(2);
        var opened = preposition.group(3);
        var joined = joined(small, article.group(1), article.group(2));
        if (joined == null) {
            return false;
        }
        var begun = Character.isUpperCase(word.charAt(0))
                ? joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1)
                : joined;
        var space = joined.endsWith("’") ? "" : " ";
        text.replace(preposition.start(), text.length(), begun + closed + space + opened + article.group(2));
        return true;
    }

    /** What stands before the name in the place of preposition and article; null where both stay as they are. */
    private static @Nullable String joined(String preposition, @Nullable String article, String bare) {
        boolean vowel = VOWELS.indexOf(bare.charAt(0)) >= 0;
        if (article == null) {
            return switch (preposition) {
                case "en" -> vowel ? null : "à";
                case "à" -> null;
                default -> vowel ? preposition.substring(0, preposition.length() - 1) + "’" : null;
            };
        }
        if (preposition.equals("en") && !article.startsWith("le")) {
            return "en";
        }
        return CONTRACTED.get(preposition + " " + article);
    }
}
