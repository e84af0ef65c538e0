package org.lanzarote.monitoring.platform.language;

import java.util.List;

/** Several things as a sentence names them: a, b and c; a, b et c. */
public final class ListInWords {

    private ListInWords() {}

    public static String of(List<String> items, Language language) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(", ", items.subList(0, last))
                        + (language == Language.FR ? " et " : " and ")
                        + items.get(last);
    }
}
