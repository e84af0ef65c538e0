package org.lanzarote.monitoring.outcome.corrigendum;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a corrigendum. */
@Schema(
        description =
                "What you may do with a corrigendum while it is open. CORRECT: a text. ISSUE: once a place is corrected."
                        + " WITHDRAW: for a reason")
enum CorrigendumAction {
    CORRECT,
    ISSUE,
    WITHDRAW;

    static List<CorrigendumAction> permitted(CorrigendumStatus status, boolean corrects, Caller caller) {
        return caller.isSecretariat() && status == CorrigendumStatus.OPEN
                ? Stream.of(values())
                        .filter(action -> action != ISSUE || corrects)
                        .toList()
                : List.of();
    }
}
