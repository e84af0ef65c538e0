package org.lanzarote.monitoring.platform.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a room tells callers: a constant of the room's own list, whose name is its code. Its French words stand
 * under that code with those of all rooms. Places to fill in are {0}, {1} and so on, in both languages.
 */
public interface Message extends Told {

    String name();

    @Override
    default String code() {
        return name();
    }

    @Override
    default @Nullable String french() {
        return FrenchWords.of("message." + name());
    }

    /** The sentence with its places filled in; what is told itself is told in the same language. */
    default Told with(@Nullable Object... values) {
        List<Object> filled = new ArrayList<>();
        for (var value : values) {
            filled.add(value == null ? "" : value);
        }
        return new FilledMessage(this, filled);
    }
}
