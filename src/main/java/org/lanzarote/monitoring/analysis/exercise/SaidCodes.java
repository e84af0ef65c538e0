package org.lanzarote.monitoring.analysis.exercise;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.exercise.SaidQueries.SaidLine;

/** What one coder says of a unit. */
record SaidCodes(
        @Schema(description = "Login of the coder") String coder,

        @Schema(description = "Keys of the codes; none where the coder gave none")
        List<String> codes,

        @Schema(description = "When it was said last") Instant codedAt) {

    /** What was said of each unit, coder by coder. */
    static Map<UUID, List<SaidCodes>> byUnit(List<SaidLine> lines) {
        Map<UUID, List<SaidCodes>> units = new LinkedHashMap<>();
        for (var line : lines) {
            var said = units.computeIfAbsent(line.unit(), unit -> new ArrayList<>());
            if (said.isEmpty() || !said.get(said.size() - 1).coder.equals(line.coder())) {
                said.add(new SaidCodes(line.coder(), new ArrayList<>(), line.codedAt()));
            }
            if (line.code() != null) {
                said.get(said.size() - 1).codes.add(line.code());
            }
        }
        return units;
    }

    /** The same as sets of codes, by unit and coder. */
    static Map<UUID, Map<String, Set<String>>> sets(List<SaidLine> lines) {
        Map<UUID, Map<String, Set<String>>> sets = new LinkedHashMap<>();
        byUnit(lines).forEach((unit, said) -> {
            Map<String, Set<String>> coders = new LinkedHashMap<>();
            said.forEach(one -> coders.put(one.coder, new LinkedHashSet<>(one.codes)));
            sets.put(unit, unmodifiableMap(coders));
        });
        return sets;
    }
}
