package org.lanzarote.monitoring.people.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of the e-mail that invites a person. */
@Schema(
        description = "State of the e-mail that invites a person: it is about to be sent, has been sent (or is the"
                + " Secretariat's to see to, whom the service has asked), or could not be sent and can be sent again")
enum Invitation {
    DUE,
    SENT,
    UNDELIVERED
}
