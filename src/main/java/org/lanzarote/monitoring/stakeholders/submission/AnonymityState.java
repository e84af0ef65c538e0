package org.lanzarote.monitoring.stakeholders.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the organisation of a submission is named to others. */
@Schema(
        description =
                "NONE: it is named. ASKED: it asked not to be, and is not until that is decided. GRANTED: it is not"
                        + " named. REFUSED: it asked, and is named")
public enum AnonymityState {
    NONE,
    ASKED,
    GRANTED,
    REFUSED
}
