package org.lanzarote.monitoring.citation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.problem.Violations;

/** The records that the texts of one request point to, as far as they exist. */
public final class KnownTargets {

    private final Map<CitationKind, Map<String, UUID>> ids;

    KnownTargets(Map<CitationKind, Map<String, UUID>> ids) {
        this.ids = ids;
    }

    Optional<UUID> id(CitationKind kind, String key, String pointer, Violations violations) {
        var id = Optional.ofNullable(ids.getOrDefault(kind, Map.of()).get(key));
        violations.require(id.isPresent(), pointer, "No " + kind + " " + key + " can be cited in this round");
        return id;
    }
}
