package org.lanzarote.monitoring.platform.startup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects everything that is wrong with the settings, so that operators learn of all at once. */
final class SettingsFaults {

    private final List<String> unsafe = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<Store, String> away = new EnumMap<>(Store.class);

    /** Adds a fault that forbids the start. */
    void unsafe(String sentence) {
        unsafe.add(sentence);
    }

    /** Adds something that could not be checked. */
    void unknown(String sentence) {
        unknown.add(sentence);
    }

    /** Adds that a store does not answer, which forbids the start where nothing goes on without it. */
    void away(Store store, String sentence) {
        away.put(store, sentence);
    }

    /** Adds what was found elsewhere. */
    void addAll(SettingsFaults others) {
        unsafe.addAll(others.unsafe);
        unknown.addAll(others.unknown);
        away.putAll(others.away);
    }

    boolean isUnsafe() {
        return !unsafe.isEmpty();
    }

    boolean isAway(Store store) {
        return away.containsKey(store);
    }

    /** Whether the service may not start. */
    boolean forbidStart() {
        return isUnsafe() || isAway(Store.RECORDS);
    }

    List<String> unsafe() {
        return List.copyOf(unsafe);
    }

    /** What could not be checked; of the store of keys, because it does not answer. */
    List<String> unknown() {
        return Stream.concat(unknown.stream(), Optional.ofNullable(away.get(Store.KEYS)).stream())
                .toList();
    }

    String text() {
        return list("The service does not start, because its settings are not safe:", unsafe)
                + list("The service does not start, because PostgreSQL does not answer:", silent())
                + list("Not checked:", unknown());
    }

    private List<String> silent() {
        return Optional.ofNullable(away.get(Store.RECORDS)).stream().toList();
    }

    private static String list(String title, List<String> sentences) {
        return sentences.isEmpty() ? "" : "%s%n- %s%n".formatted(title, String.join("%n- ".formatted(), sentences));
    }
}
