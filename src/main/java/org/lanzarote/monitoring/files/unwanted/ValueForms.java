package org.lanzarote.monitoring.files.unwanted;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms that values of a package have: a colour, a language, a measure, or words and numbers that are no longer than
 * names are. No reader shows a value, so that a longer one would be a file.
 */
public final class ValueForms {

    private static final Pattern COLOUR = Pattern.compile(
            "#?[0-9A-Fa-f]{3,8}|[A-Za-z]{0,40}|#?\\w{1,40} ?\\[\\w{1,10}( \\w{1,20}(\\(\\d{1,5}\\))?)?]");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{0,8}([-_][A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern MEASURE = Pattern.compile("[-+]?\\d{0,12}(\\.\\d{0,16})?[A-Za-z%*]{0,20}");

    private static final Set<String> COLOURS =
            Set.of("fill", "color", "background-color", "lastClr", "srgbClr", "highlight");
    private static final Set<String> LANGUAGES = Set.of("lang", "themeFontLang", "language", "country", "script");
    private static final Set<String> MEASURES = Set.of(
            "spacing",
            "ind",
            "pgMar",
            "pgSz",
            "sz",
            "szCs",
            "tblW",
            "tcW",
            "tblInd",
            "trHeight",
            "gridCol",
            "kern",
            "position");

    /** Attributes that are a measure in whatever element. */
    private static final Set<String> OF_MEASURE = Set.of("ht", "width", "height", "defaultRowHeight", "cx", "cy");

    private static final Pattern CELL = Pattern.compile("[A-Za-z]{0,3}\\d{1,7}");
    private static final Set<String> CELLS = Set.of("c", "row");

    /** What the value of an element is: Office Open XML gives it in an attribute of this name. */
    private static final String VALUE = "val";

    /** Addresses, formulas and codes, which have checks of their own, and digests of a password. */
    private static final Set<String> OTHERWISE = Set.of(
            "href",
            "Target",
            "location",
            "instr",
            "formula",
            "condition",
            "expression",
            "sqref",
            "ref",
            "path",
            "points",
            "hash",
            "salt",
            "hashValue",
            "saltValue",
            "protection-key",
            "algIdExtSource",
            "enhanced-path");

    /** Descriptions, which have sentences, and lists of measures. */
    private static final Set<String> SENTENCES = Set.of(
            "descr",
            "title",
            "alt",
            "tblDescription",
            "style",
            "wrapcoords",
            "adj",
            "Ignorable",
            "xpath",
            "prefixMappings");

    private static final int LONGEST_NAME = 255;
    private static final int MOST_DIGITS = 20;
    private static final int LONGEST_MIXED = 40;

    private ValueForms() {}

    /** Whether a value is of the form that this attribute of this element has. */
    public static boolean fit(String element, String attribute, String value) {
        var named = attribute.equals(VALUE) ? element : attribute;
        if (COLOURS.contains(named)) {
            return COLOUR.matcher(value).matches();
        }
        if (LANGUAGES.contains(named) || LANGUAGES.contains(element)) {
            return LANGUAGE.matcher(value).matches();
        }
        if (CELLS.contains(element) && attribute.equals("r")) {
            return CELL.matcher(value).matches();
        }
        if (MEASURES.contains(element) || OF_MEASURE.contains(attribute)) {
            return MEASURE.matcher(value).matches();
        }
        return OTHERWISE.contains(attribute) || isOfNames(value);
    }

    /** Whether a value is as short as a name, where it is one. */
    static boolean isShort(String element, String attribute, String value) {
        var named = attribute.equals(VALUE) ? element : attribute;
        return value.length() <= LONGEST_NAME || SENTENCES.contains(named) || OTHERWISE.contains(attribute);
    }

    /** Whether numbers and words of letters and digits are as short as those of names. */
    public static boolean isOfNames(String value) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            boolean isDigit = one >= '0' && one <= '9';
            boolean isLetter = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
            digits = isDigit ? digits + 1 : isLetter ? digits : 0;
            letters = isLetter ? letters + 1 : isDigit ? letters : 0;
            boolean tooLong = letters == 0 ? digits > MOST_DIGITS : digits > 0 && digits + letters > LONGEST_MIXED;
            if (tooLong) {
                return false;
            }
        }
        return true;
    }
}
