package org.lanzarote.monitoring.analysis.compilation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints the marks of what is withheld in the language of the page; the grounds stand as they were written. */
final class PrintedMarks {

    private static final Pattern MARK = Pattern.compile("\\[withheld: ([^\\[\\]]*)]");

    private final PageWords words;

    PrintedMarks(PageWords words) {
        this.words = words;
    }

    String print(String text) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(words.say(CompilationLabel.WITHHELD_HERE, mark.group(1))));
    }

    /** Whether nothing else stands there. */
    static boolean isAll(String text) {
        return !text.isBlank() && MARK.matcher(text).replaceAll("").isBlank();
    }
}
