package org.lanzarote.monitoring.children.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps in handling a disclosure. The list is closed, so that nothing of its content is told again. */
@Schema(
        description = "REFERRED: the child was referred to help, by the referral path. REPORTED_TO_AUTHORITY: it "
                + "was reported as the law asks. NO_DISCLOSURE: it was not a disclosure, and goes back to the "
                + "statements. CLOSED: everything is done; it is erased after the time that the policy states")
enum HandlingStep {
    REFERRED,
    REPORTED_TO_AUTHORITY,
    NO_DISCLOSURE,
    CLOSED
}
