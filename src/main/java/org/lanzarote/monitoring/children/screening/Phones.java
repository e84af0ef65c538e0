package org.lanzarote.monitoring.children.screening;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.re2j.Pattern;
import java.util.function.Predicate;

/** Finds telephone numbers of any country, however their digits are separated, also in words. */
final class Phones implements Finder {

    /** The numbering plans of all countries; a number without a country code fits none of them, or many. */
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    private static final String NO_COUNTRY = "ZZ";

    private static final int FEWEST_DIGITS = 7;
    private static final int LARGEST_AMOUNT = 7;

    /** A digit, or a letter that looks like one. */
    private static final String DIGIT = "[0-9OoIl|]";

    private static final Sought DATE_OR_TIME = Sought.anyCase("\\b(?:[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2}"
            + "|(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}|[012]?[0-9][:h][0-5][0-9])\\b");
    private static final Sought RUN =
            Sought.exactly("[+]?" + DIGIT + "(?:[^0-9A-Za-z,;:%&!?$\u20ac]{0,6}" + DIGIT + "){6,}");
    private static final Sought LISTED_RUN =
            Sought.exactly("(?:^|[^0-9A-Za-z])[+0](?:[^0-9A-Za-z]{0,6}" + DIGIT + "){8,}");
    private static final Sought CALLED =
            Sought.anyCase("\\b(?:call|phone|telephone|tel|mobile|number|text|sms|whatsapp|appel[a-z]*"
                    + "|telephon[a-z]*|numero|portable)\\b[^a-z0-9]{1,3}(?:[a-z']{1,12}[^a-z0-9]{1,3}){0,3}"
                    + "([0-9]{2,3}[ .-]?[0-9]{2,3}(?:[ .-]?[0-9]{2,3})?)\\b");
    private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)[0-9]{2}[^0-9]*)+");
    private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,2}(?:[ .'][0-9]{3})+[^0-9]*");

    /** European helplines, and numbers that cost nothing, which only organisations have. */
    private static final Pattern HELPLINE = Pattern.compile("116[ .-]?[0-9]{3}|0 ?80[0-9](?:[ .-]?[0-9]+)*");

    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9OoIl|]+");
    private static final Pattern HAS_DIGIT = Pattern.compile("[0-9]");
    private static final Sought IN_WORDS = inWords();

    @Override
    public boolean finds(ReadableText text) {
        return text.readings().anyMatch(Phones::hasCountryCode)
                || text.readings().anyMatch(Phones::hasDigits);
    }

    /** Whether it has a country code, even where a part of the number looks like a date. */
    private static boolean hasCountryCode(SearchedText searched) {
        return searched.hasDigits()
                && PLANS.findNumbers(searched.text(), NO_COUNTRY).iterator().hasNext();
    }

    private static boolean hasDigits(SearchedText text) {
        var searched = DATE_OR_TIME.replaced(text, " date ");
        return any(RUN, searched, Phones::isNumber)
                || any(
                        LISTED_RUN,
                        searched,
                        run -> digits(run).length() >= FEWEST_DIGITS && !HELPLINE.matches(run.strip()))
                || any(CALLED, searched, number -> digits(number).length() >= 6 && !HELPLINE.matches(number))
                || IN_WORDS.in(searched).find();
    }

    private static boolean any(Sought pattern, SearchedText searched, Predicate<String> holds) {
        var found = pattern.in(searched);
        while (found.find()) {
            if (holds.test(found.group(found.groupCount()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String run) {
        var digits = digits(run);
        return digits.length() >= FEWEST_DIGITS
                && !YEARS.matches(run)
                && !HELPLINE.matches(run)
                && !isAmount(run, digits);
    }

    /** Whether it is an amount such as "1 000 000". */
    private static boolean isAmount(String run, String digits) {
        return AMOUNT.matches(run) && (digits.length() <= LARGEST_AMOUNT || digits.endsWith("000"));
    }

    /** The digits of a run; a letter counts as one where it stands among digits, words between do not. */
    private static String digits(String run) {
        var digits = new StringBuilder();
        for (var group : NOT_A_DIGIT.split(run)) {
            if (HAS_DIGIT.matcher(group).find()) {
                digits.append(group);
            }
        }
        return digits.toString();
    }

    /** At least seven words for digits, possibly mixed with digits. */
    private static Sought inWords() {
        var word =
                "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                        + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple"
                        + "|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente"
                        + "|quarante|cinquante|soixante|septante|octante|huitante|nonante|[0-9])";
        var gap = "(?:[ ,./-]{1,3}(?:et |and )?)";
        return Sought.anyCase("\\b" + word + "(?:" + gap + word + "){6,}\\b");
    }
}
