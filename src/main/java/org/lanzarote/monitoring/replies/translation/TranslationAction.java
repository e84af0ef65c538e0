package org.lanzarote.monitoring.replies.translation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a translation. */
@Schema(
        description =
                "What you may do with a translation while answers are saved. CHANGE: its text. WITHDRAW: it is no longer"
                        + " shown or submitted")
enum TranslationAction {
    CHANGE,
    WITHDRAW;

    /** The actions of whoever works on the answer, while answers are saved or not. */
    static List<TranslationAction> permitted(boolean answersAreSaved) {
        return answersAreSaved ? List.of(CHANGE, WITHDRAW) : List.of();
    }
}
