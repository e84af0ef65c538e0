package org.lanzarote.monitoring.files.nameless;

import java.util.HashMap;
import java.util.Map;

/** Gives styles neutral names, the same one for the same style wherever it is used. */
final class StyleNames {

    private final Map<String, String> given = new HashMap<>();

    String of(String name) {
        return given.computeIfAbsent(name, any -> "Style" + (given.size() + 1));
    }
}
