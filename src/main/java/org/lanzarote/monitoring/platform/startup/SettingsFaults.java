package org.lanzarote.monitoring.platform.startup;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with the settings, so that operators learn of all at once. */
final class SettingsFaults {

    private final List<String> unsafe = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** Adds a fault that forbids the start. */
    void unsafe(String sentence) {
        unsafe.add(sentence);
    }

    /** Adds something that could not be checked. */
    void unknown(String sentence) {
        unknown.add(sentence);
    }

    /** Adds what was found elsewhere. */
    void addAll(SettingsFaults others) {
        unsafe.addAll(others.unsafe);
        unknown.addAll(others.unknown);
    }

    boolean isUnsafe() {
        return !unsafe.isEmpty();
    }

    List<String> unsafe() {
        return List.copyOf(unsafe);
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    String text() {
        return list("The service does not start, because its settings are not safe:", unsafe)
                + list("Not checked:", unknown);
    }

    private static String list(String title, List<String> sentences) {
        return sentences.isEmpty() ? "" : "%s%n- %s%n".formatted(title, String.join("%n- ".formatted(), sentences));
    }
}
