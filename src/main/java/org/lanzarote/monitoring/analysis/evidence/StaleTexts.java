package org.lanzarote.monitoring.analysis.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts of a round that rest on what no longer stands, as the caller sees it. */
public record StaleTexts(Map<UUID, List<StaleReason>> reasons) {

    /** Why a text is stale; empty where it is not. */
    public List<StaleReason> of(UUID text) {
        return reasons.getOrDefault(text, List.of());
    }

    public UUID[] ids() {
        return reasons.keySet().toArray(UUID[]::new);
    }
}
