package org.lanzarote.monitoring.outcome.numbers;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text without marks and unseen characters, with plain figures and spaces. */
final class UnmarkedText {

    /** Marks of footnotes and of emphasis, which may stand within the words. */
    private static final Pattern MARKUP = Pattern.compile("\\[\\^\\w+]|\\[@[^\\]]*]|[*_]+");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private UnmarkedText() {}

    static String of(String markdown) {
        var text = MARKUP.matcher(markdown).replaceAll("");
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
