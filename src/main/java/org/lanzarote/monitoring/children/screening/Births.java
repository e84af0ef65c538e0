package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Matcher;
import java.time.Clock;
import java.time.LocalDate;

/** Finds exact dates of birth: dates called so, or of a year in which today's children were born. */
final class Births implements Finder {

    private static final int OLDEST = 25;
    private static final int YOUNGEST = 5;

    private static final String MONTH =
            "(?:jan(?:uary|vier)?|feb(?:ruary)?|fev(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai"
                    + "|june?|juin|july?|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?"
                    + "|dec(?:ember|embre)?)\\.?";
    private static final String ORDINAL =
            "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
                    + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
                    + "|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
                    + "|premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept"
                    + "|dix-huit|dix-neuf|vingt|vingt[ -](?:et[ -]un|deux|trois|quatre|cinq|six|sept|huit|neuf)|trente|trente et un)";
    private static final String DAY = "(?:[0-3]?[0-9](?: ?(?:st|nd|rd|th|er|eme|e))?|" + ORDINAL + ")";
    private static final String YEAR_IN_WORDS =
            "(?:two thousand(?: and)?(?: [a-z]+){0,2}|twenty[ -][a-z]+|deux mille(?: [a-z]+)?(?:-[a-z]+)?)";

    /** A day of a month that is told by its number, such as "the 3rd of the 4th". */
    private static final String DAY_OF_NUMBERED = "(?:(?:[0-3]?[0-9] ?(?:st|nd|rd|th)|" + ORDINAL
            + ")(?: day)? of (?:the )?" + DAY + "(?: month)?|le " + DAY + "(?: jour)? (?:du|de) " + DAY + "(?: mois)?)";

    private static final String DAY_AND_MONTH =
            "(?:" + DAY + "(?: day)?(?: of)?[ .-]?" + MONTH + "|" + MONTH + " (?:the )?" + DAY + ")";
    private static final String NUMBERS = "[0-3]?[0-9] ?[./-] ?(?:[0-3]?[0-9]|i{1,3}|i?[vx]|vi{1,3}|xi{1,2})";

    private static final Sought WITH_YEAR =
            Sought.anyCase("\\b(?:(?:" + DAY_AND_MONTH + "[ ,.-]{1,2}(?:in |en )?|" + DAY_OF_NUMBERED
                    + "[ ,.-]{1,2}(?:of |de )?|" + NUMBERS
                    + " ?[./-] ?)((?:19|20)[0-9]{2})|((?:19|20)[0-9]{2}) ?[./-] ?[0-3]?[0-9] ?[./-] ?[0-3]?[0-9])\\b");
    private static final Sought IN_WORDS =
            Sought.anyCase("\\b(?:" + DAY_AND_MONTH + "|" + DAY_OF_NUMBERED + ")[ ,]{1,2}" + YEAR_IN_WORDS + "\\b");
    private static final Sought SHORT_YEAR =
            Sought.anyCase("(?:^|[^0-9/])[0-3]?[0-9]/[0-3]?[0-9]/[0-9]{2}(?:[^0-9/]|$)");
    private static final Sought SAID =
            Sought.anyCase("\\b(?:born|birth ?day|date of birth|birth ?date|dob|b-day|bday|nee?|naissance"
                    + "|anniversaire)\\b.{0,40}\\b(?:" + DAY_AND_MONTH + "|" + NUMBERS + ")\\b");
    private static final Sought SAID_AFTER = Sought.anyCase("\\b(?:" + DAY_AND_MONTH + "|" + NUMBERS
            + "(?:[./-][0-9]{2,4})?)" + "\\b.{0,25}\\b(?:my birth ?day|mon anniversaire|i was born|je suis nee?)\\b");

    private static final String A_LAW = "(loi|decret|arrete|ordonnance|law|act|decree|convention|directive|resolution)";

    /** The date of a law, which is no date of birth. */
    private static final Sought LAW = Sought.anyCase("\\b" + A_LAW + " (?:du|of|from|of the) " + DAY_AND_MONTH + " ");

    private static final Sought DAY_OF_A_LAW = Sought.anyCase(
            "\\b" + DAY_AND_MONTH + " (?:19|20)[0-9]{2},? (?:the |this |that |la |le |cette |l')" + A_LAW + "\\b");

    private final Clock clock;

    Births(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean finds(ReadableText text) {
        return text.has(SAID)
                || text.has(SAID_AFTER)
                || text.has(SHORT_YEAR)
                || text.has(IN_WORDS)
                || text.readings()
                        .map(searched -> DAY_OF_A_LAW.replaced(LAW.replaced(searched, "$1 "), "$1"))
                        .map(WITH_YEAR::in)
                        .anyMatch(this::ofAChild);
    }

    private boolean ofAChild(Matcher dates) {
        int now = LocalDate.now(clock).getYear();
        while (dates.find()) {
            int year = Integer.parseInt(dates.group(dates.group(1) == null ? 2 : 1));
            if (now - OLDEST <= year && year <= now - YOUNGEST) {
                return true;
            }
        }
        return false;
    }
}
