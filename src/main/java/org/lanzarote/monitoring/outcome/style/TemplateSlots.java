package org.lanzarote.monitoring.outcome.style;

import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.Slot;

/** The slots that a template of the style must have, once each, those that it may have once, and those that it may have anywhere. */
record TemplateSlots(Set<Slot> needed, Set<Slot> more, Set<Slot> anywhere) {

    /** Reports what is not there to be filled, and what is missing. */
    void check(@Nullable BilingualText template, String pointer, Violations violations) {
        if (template == null) {
            return;
        }
        var once = union(needed, more);
        var allowed = union(once, anywhere);
        for (var language : Language.values()) {
            var words = template.in(language);
            var at = pointer + "/" + language.name().toLowerCase(Locale.ROOT);
            Slot.check(words, allowed, at, violations);
            needed.forEach(slot ->
                    violations.require(words.contains(slot.place()), at, StyleMessage.SLOT_MISSING.with(slot.place())));
            once.forEach(slot -> violations.require(
                    words.indexOf(slot.place()) == words.lastIndexOf(slot.place()),
                    at,
                    StyleMessage.SLOT_TWICE.with(slot.place())));
        }
    }

    private static Set<Slot> union(Set<Slot> some, Set<Slot> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toSet());
    }
}
