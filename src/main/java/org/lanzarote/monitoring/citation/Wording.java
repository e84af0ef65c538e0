package org.lanzarote.monitoring.citation;

import java.util.List;
import java.util.Set;

/** A text as a request gives it: its links, what may be filled in, and where it stands in the request. */
public record Wording(TextWithCitations text, List<TypedLink> links, Set<Slot> slots, String pointer) {

    /** A text that has no links but its citations. */
    public static Wording of(TextWithCitations text, Set<Slot> slots, String pointer) {
        return new Wording(text, List.of(), slots, pointer);
    }
}
