package org.lanzarote.monitoring.platform.text;

import java.util.List;
import java.util.Set;

/**
 * A text as a request gives it: its links, the slots it may use, and where it stands in the request; the pointer to a link
 * has its index as {@code %d}.
 */
public record CitedWording(
        TextWithCitations text, List<TypedLink> links, Set<Slot> slots, String pointer, String linkPointer) {

    /** A text that has no links but its citations. */
    public static CitedWording of(TextWithCitations text, Set<Slot> slots, String pointer) {
        return new CitedWording(text, List.of(), slots, pointer, "");
    }
}
