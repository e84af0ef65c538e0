package org.lanzarote.monitoring.stakeholders.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a submission's anonymity. */
@Schema(
        description = "NONE: the organisation is named. ASKED: it asked not to be named, and is not named until the"
                + " Secretariat has decided. GRANTED: it is not named. REFUSED: it asked, and is named")
public enum AnonymityState {
    NONE,
    ASKED,
    GRANTED,
    REFUSED
}
