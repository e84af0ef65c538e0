package org.lanzarote.monitoring.outcome.style;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on the style of documents. */
@Schema(description = "What you may do with a style, also after the report is adopted. REVISE: word it otherwise")
enum StyleAction {
    REVISE;

    static List<StyleAction> permitted(Caller caller) {
        return caller.isSecretariat() ? List.of(REVISE) : List.of();
    }
}
