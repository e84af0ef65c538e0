package org.lanzarote.monitoring.people.organisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions that the Secretariat may take on an organisation. */
@Schema(
        description =
                "What the Secretariat may do with an organisation now. APPROVE: let it take part; not while another of"
                        + " its name does. DECLINE: refuse it, with a reason")
enum OrganisationAction {
    APPROVE,
    DECLINE;

    static List<OrganisationAction> permitted(OrganisationStatus status, boolean nameTaken) {
        if (!status.isUndecided()) {
            return List.of();
        }
        return nameTaken ? List.of(DECLINE) : List.of(APPROVE, DECLINE);
    }
}
