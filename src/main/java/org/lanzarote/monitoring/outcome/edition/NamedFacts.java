package org.lanzarote.monitoring.outcome.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Heading;

/** What a part of an edition has besides its text, by the names that revisions have for it. */
final class NamedFacts {

    private NamedFacts() {}

    /** Words in two languages are two. */
    static Map<String, List<String>> of(PartFacts facts, @Nullable String chapter) {
        Map<String, List<String>> byName = new TreeMap<>();
        put(byName, "chapter", chapter);
        put(byName, "reference", facts.reference());
        put(byName, "language", facts.language());
        put(byName, "heading", facts.heading());
        put(byName, "urgency", facts.urgency());
        var title = facts.title();
        put(byName, "titleEn", title == null ? null : title.en());
        put(byName, "titleFr", title == null ? null : title.fr());
        var addressee = facts.addressee();
        if (addressee != null) {
            put(byName, "addresseeKind", addressee.kind());
            byName.put("addresseeParties", addressee.parties());
        }
        if (facts.parties() != null) {
            byName.put("parties", facts.parties());
        }
        var headings = facts.headings();
        if (headings != null) {
            byName.put("headings", headings.stream().map(Heading::key).toList());
            headings.forEach(one -> {
                put(byName, "heading/" + one.key() + "/en", one.title().en());
                put(byName, "heading/" + one.key() + "/fr", one.title().fr());
            });
        }
        return byName;
    }

    private static void put(Map<String, List<String>> byName, String name, @Nullable Object value) {
        if (value != null) {
            byName.put(name, List.of(value.toString()));
        }
    }
}
