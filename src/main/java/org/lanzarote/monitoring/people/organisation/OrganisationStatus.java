package org.lanzarote.monitoring.people.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of an organisation. */
@Schema(description = "Whether an organisation takes part: only an approved one has accounts")
enum OrganisationStatus {
    REGISTERED,
    APPROVED,
    DECLINED;

    boolean isUndecided() {
        return this == REGISTERED;
    }
}
