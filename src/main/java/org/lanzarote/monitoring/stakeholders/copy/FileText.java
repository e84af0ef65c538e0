package org.lanzarote.monitoring.stakeholders.copy;

import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;
import org.lanzarote.monitoring.files.visible.VisibleText;
import org.lanzarote.monitoring.platform.problem.Violation;

/** What a file shows of its text, and what its copy is called. */
record FileText(UUID id, String called, VisibleText text) {

    /** Where it names an organisation that is not to be named. */
    List<Violation> naming(SoughtNames secret) {
        return secret.places(text).stream()
                .map(place -> Violation.at("/withheld", CopyMessage.NAMED_IN_FILE.with(called, id, place)))
                .toList();
    }
}
