package org.lanzarote.monitoring.stakeholders.handling;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on an inquiry. */
@Schema(description = "What you may do with an inquiry. ANSWER: once, as the organisation that is asked")
enum InquiryAction {
    ANSWER;

    /** The actions of whoever reads it: the organisation that is asked, or the Secretariat. */
    static List<InquiryAction> permitted(boolean answered, Caller caller) {
        return answered || caller.submitsFor().isEmpty() ? List.of() : List.of(ANSWER);
    }
}
