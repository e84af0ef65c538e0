package org.lanzarote.monitoring.children.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about a disclosure. A closed list, so that nothing of its content is told again. */
@Schema(
        description =
                "REFERRED: to help, by the referral path. REPORTED_TO_AUTHORITY: as the law asks. NO_DISCLOSURE: it"
                        + " was none, and goes back to the statements. CLOSED: all is done; it is erased after the time that the"
                        + " policy states")
enum HandlingStep {
    REFERRED,
    REPORTED_TO_AUTHORITY,
    NO_DISCLOSURE,
    CLOSED
}
