package org.lanzarote.monitoring.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.function.Function;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The key of the last item of a page, opaque to the caller. */
final class Cursor {

    private static final String MARK = "after:";

    /** A character that no key contains, and that the database does not store. */
    private static final char NUL = 0;

    private Cursor() {}

    static String encode(Object key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + key).getBytes(UTF_8));
    }

    static String decode(String cursor) {
        return decode(cursor, Function.identity());
    }

    static <K> K decode(String cursor, Function<String, K> key) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (text.startsWith(MARK) && text.indexOf(NUL) < 0) {
                return key.apply(text.substring(MARK.length()));
            }
        } catch (IllegalArgumentException e) {
            throw ProblemType.BAD_CURSOR.because("This cursor was not given by this list");
        }
        throw ProblemType.BAD_CURSOR.because("This cursor was not given by this list");
    }
}
