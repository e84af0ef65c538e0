package org.lanzarote.monitoring.outcome.revision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** How a part reads in a revision or in an edition: its text, and its fields, with its links as one of them. */
record PartWording(@Nullable TextWithCitations text, Map<String, List<String>> fields) {

    /** What editions do not keep. */
    private static final List<String> NOT_IN_EDITIONS = List.of("place", "thematic");

    static PartWording of(@Nullable TextWithCitations text, List<TypedLink> links, Map<String, List<String>> fields) {
        Map<String, List<String>> all = new TreeMap<>(fields);
        if (!links.isEmpty()) {
            all.put(
                    "links",
                    links.stream()
                            .map(link -> link.kind() + " " + link.target())
                            .toList());
        }
        NOT_IN_EDITIONS.forEach(all::remove);
        return new PartWording(text, all);
    }

    String markdown() {
        return text == null ? "" : text.markdown();
    }
}
