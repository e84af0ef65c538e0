package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing that is searched for: words that stand together in any of their forms, or a code as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchTerm(@Nullable String words, @Nullable String code) {

    /** A code of a recommendation, an article of the Convention or the number of a question: III-3, 20(3)(c), 9.1. */
    private static final Pattern CODE = Pattern.compile(
            "[IVXLC]{1,8}-\\d{1,3}|\\d{1,3}(\\([0-9a-z]{1,4}\\))+|\\d{1,2}\\.\\d{1,2}(\\.[a-z])?|\\d{1,2}\\.[a-z]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}+");

    static SearchTerm of(String written) {
        var bare = AROUND.matcher(written).replaceAll("");
        return CODE.matcher(bare).matches()
                ? new SearchTerm(null, bare.toUpperCase(Locale.ROOT))
                : new SearchTerm(bare, null);
    }

    /** Whether something stands there that can be searched for. */
    static boolean isThere(String written) {
        return written.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it is one word, which may be mistyped. */
    boolean isOneWord() {
        return words != null && ONE_WORD.matcher(words).matches();
    }
}
