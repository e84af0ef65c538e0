package org.lanzarote.monitoring.people.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Secretariat may do with an organisation now. */
@Schema(description = "What the Secretariat may do with an organisation now")
enum OrganisationAction {
    APPROVE,
    DECLINE
}
