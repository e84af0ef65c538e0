package org.lanzarote.monitoring.platform.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark that stands in the place of words that are withheld. Texts keep one in English; what is printed says it in its language. */
public final class WithheldMark {

    private static final Pattern MARK = Pattern.compile("\\[withheld: ([^\\[\\]]*)]");

    private WithheldMark() {}

    /** The mark as texts keep it, with its ground. */
    public static String of(String ground) {
        return "[withheld: " + ground + "]";
    }

    /** What is printed in a language; the grounds stand as they were written. */
    public static String printed(String text, Language language) {
        return language == Language.EN
                ? text
                : MARK.matcher(text)
                        .replaceAll(mark -> Matcher.quoteReplacement("[non divulgué\u00a0: " + mark.group(1) + "]"));
    }

    /** The marks of a text, in its order. */
    public static List<MatchResult> in(String text) {
        return MARK.matcher(text).results().toList();
    }

    /** Whether nothing else stands there. */
    public static boolean isAll(String text) {
        return !text.isBlank() && MARK.matcher(text).replaceAll("").isBlank();
    }
}
