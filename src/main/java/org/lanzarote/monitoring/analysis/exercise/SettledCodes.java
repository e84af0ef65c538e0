package org.lanzarote.monitoring.analysis.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.exercise.SaidQueries.SettledLine;

/** How a unit was settled, by whom, when and why. */
record SettledCodes(
        @Schema(description = "Keys of the codes") List<String> codes,

        @Schema(description = "Name of who settled it") String settledBy,

        @Schema(description = "When it was settled") Instant settledAt,

        @Schema(description = "Why the unit was settled like this")
        String reason) {

    /** The settlements of each unit, the latest last. */
    static Map<UUID, List<SettledCodes>> byUnit(List<SettledLine> lines) {
        Map<UUID, SettledCodes> settlements = new LinkedHashMap<>();
        Map<UUID, List<SettledCodes>> units = new LinkedHashMap<>();
        for (var line : lines) {
            var settled = settlements.computeIfAbsent(line.id(), id -> {
                var one = new SettledCodes(new ArrayList<>(), line.settledBy(), line.settledAt(), line.reason());
                units.computeIfAbsent(line.unit(), unit -> new ArrayList<>()).add(one);
                return one;
            });
            if (line.code() != null) {
                settled.codes.add(line.code());
            }
        }
        return units;
    }
}
