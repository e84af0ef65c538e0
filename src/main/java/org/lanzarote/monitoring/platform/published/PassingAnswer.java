package org.lanzarote.monitoring.platform.published;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** Tells how long the answer of a stored reading holds, where the clock will change it and no record. */
@RequestScoped
public class PassingAnswer {

    private static final Instant NEVER = Instant.MIN;

    private Instant last = Instant.MAX;

    /** It holds until this moment, and no longer. */
    public void until(Instant moment) {
        if (moment.isBefore(last)) {
            last = moment;
        }
    }

    /** It is given, and not stored: it is one of endlessly many. */
    public void once() {
        last = NEVER;
    }

    boolean isStored() {
        return !last.equals(NEVER);
    }

    Instant last() {
        return last;
    }
}
