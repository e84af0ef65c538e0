package org.lanzarote.monitoring.outcome.corrigendum;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a corrigendum. */
@Schema(
        description =
                "What you may do with a corrigendum while it is open. CORRECT: a text. ISSUE: once a place is corrected."
                        + " WITHDRAW: for a reason. And once it is issued: CONFIRM what rests on it, while something waits")
enum CorrigendumAction {
    CORRECT,
    ISSUE,
    WITHDRAW,
    CONFIRM;

    static List<CorrigendumAction> permitted(CorrigendumStatus status, boolean corrects, boolean waits, Caller caller) {
        return caller.isSecretariat()
                ? Stream.of(values())
                        .filter(action -> switch (action) {
                            case CORRECT, WITHDRAW -> status == CorrigendumStatus.OPEN;
                            case ISSUE -> status == CorrigendumStatus.OPEN && corrects;
                            case CONFIRM -> waits;
                        })
                        .toList()
                : List.of();
    }
}
