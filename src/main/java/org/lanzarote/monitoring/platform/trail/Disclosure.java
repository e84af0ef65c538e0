package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the operation under way shows: whether it is more than the public may see now, and for which stated purpose. */
@RequestScoped
public class Disclosure {

    private boolean restricted;
    private @Nullable String purpose;

    /** Told by whoever decides that the caller may see it. */
    public void restricted(boolean isRestricted) {
        restricted |= isRestricted;
    }

    /** Told where a reading needs a purpose, before anything is shown. */
    public void restrictedFor(@Nullable String statedPurpose) {
        restricted = true;
        purpose = statedPurpose;
    }

    boolean isRestricted() {
        return restricted;
    }

    @Nullable String purpose() {
        return purpose;
    }
}
