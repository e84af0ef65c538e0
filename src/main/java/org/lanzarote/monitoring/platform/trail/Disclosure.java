package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Notes whether the present operation shows more than the public may see now, and for which stated purpose. */
@RequestScoped
public class Disclosure {

    private boolean restricted;
    private @Nullable String purpose;

    /** Called by the code that decides that the caller may see the record. */
    public void restricted(boolean isRestricted) {
        restricted |= isRestricted;
    }

    /** Called where a reading needs a purpose, before anything is shown. */
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
