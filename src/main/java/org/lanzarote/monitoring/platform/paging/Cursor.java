package org.lanzarote.monitoring.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.function.Function;
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

    static <K> K decode(String list, String cursor, Function<String, K> key) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (text.startsWith(list + PARTING) && text.indexOf(NUL) < 0) {
                return key.apply(text.substring(list.length() + 1));
            }
        } catch (IllegalArgumentException e) {
            throw ProblemType.BAD_CURSOR.because(PagingMessage.CURSOR_FOREIGN);
        }
        throw ProblemType.BAD_CURSOR.because(PagingMessage.CURSOR_FOREIGN);
    }
}
