package org.lanzarote.monitoring.outcome.placing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a finding. */
@Schema(
        description = "What you may do with a finding until the report is adopted. REVISE: change it. PROPOSE: to the"
                + " Committee's working group. AGREE: record that the group agreed with it. RETURN: make it a"
                + " draft again, with a reason. WITHDRAW: take it away. PLACE: put it into its chapter of the"
                + " report, or move it there. WITHDRAW_OBSERVATION: take it out of there. CODE, after the adoption"
                + " too: say with which codes it is coded. REVISE, PLACE and WITHDRAW_OBSERVATION are the"
                + " Secretariat's after the adoption, for the factsheets")
public enum FindingAction {
    REVISE,
    PROPOSE,
    AGREE,
    RETURN,
    WITHDRAW,
    PLACE,
    WITHDRAW_OBSERVATION,
    CODE
}
