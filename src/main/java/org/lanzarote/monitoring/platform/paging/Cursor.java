package org.lanzarote.monitoring.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The key of the last item of a page, opaque to the caller and bound to its list. */
final class Cursor {

    /** The character that parts the list from the key; no address contains it. */
    private static final char PARTING = ' ';

    /** A character that no key contains, and that the database does not store. */
    private static final char NUL = 0;

    private Cursor() {}

    static String encode(String list, Object key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((list + PARTING + key).getBytes(UTF_8));
    }

    /** The key in a cursor; a list gives a key in one form, so what it would write otherwise is not its own. */
    static <K> K decode(String list, String cursor, Function<String, K> read) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (text.startsWith(list + PARTING) && text.indexOf(NUL) < 0) {
                var key = read.apply(text.substring(list.length() + 1));
                if (encode(list, key).equals(cursor)) {
                    return key;
                }
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw foreign();
        }
        throw foreign();
    }

    /** What is told of a cursor that names no place in its list. */
    static ProblemException foreign() {
        return ProblemType.BAD_CURSOR.because(PagingMessage.CURSOR_FOREIGN);
    }
}
