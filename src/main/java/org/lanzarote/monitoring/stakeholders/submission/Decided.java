package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What was decided on a submission that came in; others decide it, and it is read here. */
@Embeddable
class Decided {

    @Column(name = "anonymity", insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    AnonymityState anonymity = AnonymityState.NONE;

    /** Whether it asked not to be named, and that is not refused. */
    @Column(name = "concealed", insertable = false, updatable = false)
    boolean concealed;

    @Column(name = "ground", insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    @Nullable DeclineGround ground;

    @Column(name = "groundInWords", insertable = false, updatable = false)
    @Nullable String groundInWords;
}
