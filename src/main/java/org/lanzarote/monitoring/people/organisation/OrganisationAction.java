package org.lanzarote.monitoring.people.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions that the Secretariat may take on an organisation. */
@Schema(description = "What the Secretariat may do with an organisation now")
enum OrganisationAction {
    APPROVE,
    DECLINE
}
