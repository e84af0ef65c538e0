package org.lanzarote.monitoring.platform.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the doubtful targets of texts, from what is known of all their targets. */
record TargetCheck(Map<UUID, Set<TargetDoubt>> doubts) {

    /** A line whose target is doubtful, where it stands in the text, and why. */
    record DoubtedLine(CitationRow line, String pointer, TargetDoubt doubt) {

        DoubtfulTarget named(Map<UUID, String> keys) {
            return new DoubtfulTarget(
                    line.text(),
                    line.mark() == null,
                    pointer,
                    line.kind(),
                    keys.getOrDefault(line.requireTarget(), CitationTargets.WITHDRAWN),
                    doubt);
        }
    }

    /** The lines of one text, which are in order, whose targets are doubtful. */
    List<DoubtedLine> of(List<CitationRow> lines) {
        List<DoubtedLine> found = new ArrayList<>();
        var places = new TargetPlaces();
        var named = new HashSet<List<@Nullable Object>>();
        for (var line : lines) {
            var mark = line.mark();
            var pointer = places.next(mark);
            if (line.target() != null) {
                var all = EnumSet.noneOf(TargetDoubt.class);
                all.addAll(doubts.getOrDefault(line.requireTarget(), Set.of()));
                if (!named.add(Arrays.asList(mark, line.target()))) {
                    all.add(TargetDoubt.NAMED_TWICE);
                }
                all.forEach(doubt -> found.add(new DoubtedLine(line, pointer, doubt)));
            }
        }
        return found;
    }
}
