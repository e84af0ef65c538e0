package org.lanzarote.monitoring.inquiry.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word that nothing was found by, and the one that was searched for in its place. */
record Correction(
        @Schema(description = "As it was written", examples = "Norwey")
        String written,

        @Schema(description = "What may have been meant", examples = "norway")
        String meant) {

    /** Corrects words by those in their place. */
    static List<Correction> of(Map<String, String> meant) {
        return new TreeMap<>(meant)
                .entrySet().stream()
                        .map(one -> new Correction(one.getKey(), one.getValue()))
                        .toList();
    }
}
