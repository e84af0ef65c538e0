package org.lanzarote.monitoring.platform.openapi;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Constructible;

/**
 * The names of what stands in more than one place of the document. Of several with one name, the one in most places has
 * it, and the others stay where they are.
 */
final class SharedNames<T extends Constructible> {

    private final Map<T, Integer> places = new LinkedHashMap<>();
    private final Map<T, String> wished = new HashMap<>();

    /** Notes one place of a part, and the name that it should have. */
    void meet(T part, String name) {
        places.merge(part, 1, Integer::sum);
        wished.putIfAbsent(part, name);
    }

    /** The shared parts by their names. */
    Map<String, T> named() {
        var named = new LinkedHashMap<String, T>();
        places.entrySet().stream()
                .filter(part -> part.getValue() > 1)
                .sorted(comparing(Map.Entry<T, Integer>::getValue).reversed())
                .map(Map.Entry::getKey)
                .forEach(part -> named.putIfAbsent(Objects.requireNonNull(wished.get(part)), part));
        return named;
    }
}
