package org.lanzarote.monitoring.analysis.revision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what a compilation was made of at two times. */
final class PartChanges {

    private PartChanges() {}

    /** What was added, changed and withdrawn, in the order of the later one; what is gone comes last. */
    static List<PartChange> between(List<RevisionPart> before, List<RevisionPart> after, PartLinks links) {
        var old = byPlace(before);
        List<PartChange> changes = new ArrayList<>();
        for (var part : after) {
            var former = old.remove(part.place());
            if (former == null) {
                changes.add(PartChange.of(PartChangeKind.ADDED, part, links));
            } else if (!former.saysTheSameAs(part)) {
                changes.add(PartChange.of(PartChangeKind.CHANGED, part, links));
            }
        }
        old.values().forEach(gone -> changes.add(PartChange.of(PartChangeKind.WITHDRAWN, gone, links)));
        return changes;
    }

    private static Map<String, RevisionPart> byPlace(List<RevisionPart> parts) {
        return parts.stream()
                .collect(toMap(RevisionPart::place, identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
