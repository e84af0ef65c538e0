package org.lanzarote.monitoring.platform.citation;

import java.time.Instant;
import java.util.Objects;

/** What was confirmed of evidence in the text that its text replaces: it holds on for the same words of the same answer. */
record ConfirmedBefore(Evidence evidence) {

    void keep(Instant now) {
        var replaced = evidence.text.replaces;
        if (replaced != null && evidence.standing(EvidenceAudience.SEALED).waits) {
            replaced.evidence.stream()
                    .filter(before -> before.target.equals(evidence.target)
                            && Objects.equals(before.passage(), evidence.passage()))
                    .forEach(before -> evidence.standings.forEach(
                            standing -> standing.keep(before.standing(standing.audience), now)));
        }
    }
}
