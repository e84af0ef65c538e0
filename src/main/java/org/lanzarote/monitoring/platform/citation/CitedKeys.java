package org.lanzarote.monitoring.platform.citation;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Finds records by the keys that texts hold which are no records, as those of an edition. */
@ApplicationScoped
public class CitedKeys {

    private final Map<CitationKind, CitationTargets> targets;

    CitedKeys(@All List<CitationTargets> targets) {
        this.targets = targets.stream().collect(toMap(CitationTargets::kind, target -> target));
    }

    /** What the records with these keys are cited as now; a key of none that the caller may know of has no entry. */
    public Map<String, CitedTarget> cited(int round, CitationKind kind, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var known = Objects.requireNonNull(targets.get(kind));
        var ids = known.ids(round, keys);
        var cited = known.cited(ids.values());
        Map<String, CitedTarget> byKey = new HashMap<>();
        ids.forEach((key, id) -> byKey.put(key, Objects.requireNonNull(cited.get(id))));
        return byKey;
    }
}
