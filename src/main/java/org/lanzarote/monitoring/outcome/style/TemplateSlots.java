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

/** The slots that a template of the style must have, and those that it may have. */
record TemplateSlots(Set<Slot> needed, Set<Slot> more) {

    /** Reports what is not there to be filled, and what is missing. */
    void check(@Nullable BilingualText template, String pointer, Violations violations) {
        if (template == null) {
            return;
        }
        var allowed = Stream.concat(needed.stream(), more.stream()).collect(toSet());
        for (var language : Language.values()) {
            var words = template.in(language);
            var at = pointer + "/" + language.name().toLowerCase(Locale.ROOT);
            Slot.check(words, allowed, at, violations);
            needed.forEach(slot ->
                    violations.require(words.contains(slot.place()), at, StyleMessage.SLOT_MISSING.with(slot.place())));
        }
    }
}
