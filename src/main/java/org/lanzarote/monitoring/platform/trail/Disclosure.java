package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes whether the present operation shows more than the public may see now, and for which stated purpose. */
@RequestScoped
public class Disclosure {

    private boolean restricted;
    private @Nullable UUID workingCopy;
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

    /** Called where a Party reads the working copy of its own reply, of which a day's first reading is noted. */
    public void ownWorkingCopy(UUID reply) {
        workingCopy = reply;
    }

    /** The reply whose working copy its own Party reads; null where that is not all that is shown. */
    @Nullable UUID workingCopyAlone() {
        return restricted ? null : workingCopy;
    }

    public boolean isRestricted() {
        return restricted;
    }

    @Nullable String purpose() {
        return purpose;
    }
}
