package org.lanzarote.monitoring.factsheets.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on the draft of a factsheet. */
@Schema(
        description =
                "What you may do with drafts of factsheets now. PUBLISH: publish what differs as the next edition, with a"
                        + " note on what is new")
enum FactsheetAction {
    PUBLISH;

    static List<FactsheetAction> permitted(boolean differs, boolean secretariat) {
        return differs && secretariat ? List.of(PUBLISH) : List.of();
    }
}
