package org.lanzarote.monitoring.analysis.codebook;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version of a codebook changed of the one before, by the keys of codes. */
@Schema(description = "What a version changed of the one before it, by the keys of codes")
record CodebookChanges(
        @Schema(description = "Codes that are new, or in use again after they were retired")
        List<String> added,

        @Schema(description = "Codes whose name, definition or examples changed")
        List<String> revised,

        @Schema(description = "Codes that are given no more")
        List<String> retired,

        @Schema(description = "Codes that nothing carried, and that are gone")
        List<String> removed,

        @Schema(description = "Whether codes that stayed changed their order")
        boolean reordered) {

    static CodebookChanges between(List<CodeEntry> before, List<CodeEntry> after) {
        var known = byKey(before);
        var kept = byKey(after);
        List<String> added = new ArrayList<>();
        List<String> revised = new ArrayList<>();
        List<String> retired = new ArrayList<>();
        for (var entry : after) {
            var former = known.get(entry.key());
            if (former == null || (former.retired() && !entry.retired())) {
                added.add(entry.key());
            } else if (!former.retired() && entry.retired()) {
                retired.add(entry.key());
            } else if (!former.equals(entry)) {
                revised.add(entry.key());
            }
        }
        var removed = keys(before).filter(key -> !kept.containsKey(key)).toList();
        var reordered = !keys(before)
                .filter(kept::containsKey)
                .toList()
                .equals(keys(after).filter(known::containsKey).toList());
        return new CodebookChanges(added, revised, retired, removed, reordered);
    }

    private static Stream<String> keys(List<CodeEntry> entries) {
        return entries.stream().map(CodeEntry::key);
    }

    private static Map<String, CodeEntry> byKey(List<CodeEntry> entries) {
        return entries.stream().collect(toMap(CodeEntry::key, identity()));
    }
}
