package org.lanzarote.monitoring.outcome.numbers;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.report.RomanNumeral;
import org.lanzarote.monitoring.platform.language.NumberWords;

/** Finds numbers of children, girls or boys in a text, also of an age, in figures or words, in English and French. */
final class NumbersOfChildren {

    /** In Roman figures, of two capitals at least. */
    private static final String ROMAN = "(?-i:[IVXLC]{2,7})(?!\\p{L})";

    private static final String FIGURES = "\\d{1,3}(?:[ .,]\\d{3})+|\\d{1,6}|" + ROMAN;
    private static final String NUMBER = "(?:(?<figures>" + FIGURES + ")|(?<words>" + NumberWords.RUN + "))";

    /** What a number counts that is not of children: "20 countries ask children", "12 per cent of children". */
    private static final String OTHER_THINGS =
            "(?:per|percent|pour|years?|ans?|months?|mois|days?|jours?|hours?|heures?|schools|[ée]coles|classes"
                    + "|countr\\w+|pays|parties|party|states?|[ée]tats?|articles?|sessions?|and|et|or|ou|in|dans"
                    + "|which|where|whose|lequel|laquelle|où)\\b";

    private static final String BETWEEN = "(?:\\s+(?!" + OTHER_THINGS + ")\\p{L}[\\p{L}’'-]*){0,3}?";
    private static final String GIRL = "(?:school)?girls?|(?:de\\s+)?(?:filles|fillettes)|[ée]coli[èe]res|lyc[ée]ennes"
            + "|coll[ée]giennes|adolescentes|[ée]tudiantes";
    private static final String BOY = "(?:school)?boys?|(?:de\\s+)?gar[çc]ons|gar[çc]onnets";
    private static final String CHILD = "(?:school)?child(?:ren)?|kids?|pupils?|students?|teenagers?|teens|youths"
            + "|young\\s+(?:people|persons?)|(?:d[’'])?enfants|(?:d[’'])?[ée]l[èe]ves|(?:d[’'])?adolescents?|ados"
            + "|[ée]coliers|lyc[ée]ens|coll[ée]giens|(?:d[’'])?[ée]tudiants"
            + "|(?:de\\s+)?jeunes(?!\\s+(?:fille|gar[çc]on|enfant|[ée]l[èe]ve|adolescent|[ée]tudiant))";
    private static final String CHILDREN = "(?:" + GIRL + "|" + BOY + "|" + CHILD + ")(?!\\p{L})";

    private static final Pattern GIRLS = whole(GIRL);
    private static final Pattern BOYS = whole(BOY);

    /** Words that mean children only next to their number: "four minors", and not "four minor points". */
    private static final String MINORS = "minors|(?:de\\s+)?mineur(?:e)?s";

    /** An age, which may follow the children: "aged 14 or 15", "âgés de 14 ans", "(14-15)". */
    private static final Pattern AGE = Pattern.compile(
            "\\s*[,(]?\\s*(?:who\\s+(?:are|were)\\s+)?(?:aged\\b|[âa]g[ée]e?s?\\b|(?:of|from|between|de|entre)\\s+1\\d\\b"
                    + "|1\\d\\s*(?:[-–]|to|à|or|ou)\\s*1\\d\\b)",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?<!(?:article|articles|rule|règle|paragraph|paragraphe|chapter|chapitre|part|partie|annex"
                    + "|annexe|per|pour)\\s)" + NUMBER + "(?:" + BETWEEN + "\\s+"
                    + CHILDREN
                    + "|\\s+(?:of\\s+the\\s+|des\\s+)?(?:" + MINORS + ")(?!\\p{L}))",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})(?:" + CHILDREN + "|(?:" + MINORS + "))\\s*[:(]\\s*(?<figures>" + FIGURES
                    + ")(?<words>)(?![\\d,.-]*\\d)",
            CASE_INSENSITIVE | UNICODE_CASE);

    /** People who are children by the age that follows: "17 participants aged 11 to 13". */
    private static final Pattern BY_AGE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])" + NUMBER + "\\s+(?:participants?|participantes|respondents?|people|persons?|personnes"
                    + "|r[ée]pondante?s)(?=\\s*[,(]?\\s*(?:who\\s+(?:are|were)\\s+)?(?:(?:aged|[âa]g[ée]e?s?|of|from|between|de"
                    + "|entre)\\s+){0,2}1?\\d\\b\\s*(?:[-–),.;]|to|à|or|ou|and|et|ans|years|$))",
            CASE_INSENSITIVE | UNICODE_CASE);

    /** A group whose members are not called anything: "a class of seventeen". */
    private static final Pattern GROUP = Pattern.compile(
            "(?<!\\p{L})(?:group|groupe|class|classe)\\s+(?:of|de)\\s+" + NUMBER
                    + "(?=\\s*(?:[.,;:)!?]|$)|\\s+(?:who|that|which|was|were|took|said|told|asked|had|in|at|from|qui|a|ont|à|en"
                    + "|dans|aged|[âa]g[ée]e?s?)(?!\\p{L}))",
            CASE_INSENSITIVE | UNICODE_CASE);

    /** "The number of children heard was 17". */
    private static final Pattern SAID = Pattern.compile(
            "(?<!\\p{L})(?:number\\s+of|nombre\\s+(?:de|des)?)\\s*" + CHILDREN
                    + "[^.;:]{0,80}?(?:\\s(?:was|is|were|are|est(?:\\s+de)?|[ée]tait(?:\\s+de)?)|\\s*:)\\s+" + NUMBER
                    + "(?![\\p{L}\\d-])(?!\\s*(?:%|per\\b|pour\\b|of\\b))",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final List<Pattern> ALL = List.of(BEFORE, AFTER, BY_AGE, GROUP, SAID);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private NumbersOfChildren() {}

    /** A number, and the words of the text that tell it. */
    record WordedNumber(int children, Counted counted, String words) {}

    static List<WordedNumber> in(String markdown) {
        var text = UnmarkedText.of(markdown);
        return ALL.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(found -> !isYear(found) && !isArticle(found))
                .map(found -> new WordedNumber(
                        number(found), counted(found, text), found.group().replaceAll("\\s+", " ")))
                .toList();
    }

    private static Counted counted(MatchResult found, String text) {
        var counted = gender(found.group());
        return AGE.matcher(text).region(found.end(), text.length()).lookingAt() ? counted.ofAnAge() : counted;
    }

    private static Counted gender(String words) {
        if (GIRLS.matcher(words).find()) {
            return Counted.GIRLS;
        }
        return BOYS.matcher(words).find() ? Counted.BOYS : Counted.CHILDREN;
    }

    private static Pattern whole(String nouns) {
        return Pattern.compile("(?<!\\p{L})(?:" + nouns + ")(?!\\p{L})", CASE_INSENSITIVE | UNICODE_CASE);
    }

    private static int number(MatchResult found) {
        var figures = found.group(1);
        if (figures == null) {
            return NumberWords.value(List.of(words(found).split("[\\s-]+")));
        }
        return Character.isDigit(figures.charAt(0))
                ? Integer.parseInt(figures.replaceAll("\\D", ""))
                : RomanNumeral.value(figures);
    }

    private static String words(MatchResult found) {
        return found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT);
    }

    private static boolean isYear(MatchResult found) {
        return found.group(1) != null && YEAR.matcher(found.group(1)).matches();
    }

    /** "Un enfant" is any child; English says "one" only when it counts. */
    private static boolean isArticle(MatchResult found) {
        return words(found).equals("un") || words(found).equals("une");
    }
}
