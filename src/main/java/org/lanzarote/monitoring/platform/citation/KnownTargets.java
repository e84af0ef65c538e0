package org.lanzarote.monitoring.platform.citation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The existing records among those that the texts of one request point to. */
public final class KnownTargets {

    private final Map<CitationKind, Map<String, UUID>> ids;

    KnownTargets(Map<CitationKind, Map<String, UUID>> ids) {
        this.ids = ids;
    }

    /** These targets and further ones of one kind, which come with the request itself. */
    public KnownTargets with(CitationKind kind, Map<String, UUID> more) {
        Map<CitationKind, Map<String, UUID>> all = new EnumMap<>(CitationKind.class);
        all.putAll(ids);
        all.put(kind, more);
        return new KnownTargets(all);
    }

    Optional<UUID> id(CitationKind kind, String key, String pointer, Violations violations) {
        var id = Optional.ofNullable(ids.getOrDefault(kind, Map.of()).get(key));
        violations.require(id.isPresent(), pointer, CitationMessage.NOT_CITABLE.with(kind, key));
        return id;
    }
}
