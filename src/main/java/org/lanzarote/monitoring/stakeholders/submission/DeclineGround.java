package org.lanzarote.monitoring.stakeholders.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The grounds on which a submission is declined. */
@Schema(
        description = "OFF_TOPIC: it is not about the round's theme. NOT_ATTRIBUTABLE: it is not clear who speaks."
                + " PERSONAL_DATA: it tells of persons who could be known by it. ABUSIVE: it insults or incites."
                + " DUPLICATE: the same was submitted already. OTHER: as the words say")
public enum DeclineGround {
    OFF_TOPIC,
    NOT_ATTRIBUTABLE,
    PERSONAL_DATA,
    ABUSIVE,
    DUPLICATE,
    OTHER
}
