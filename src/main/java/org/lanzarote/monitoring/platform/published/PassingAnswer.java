package org.lanzarote.monitoring.platform.published;

import jakarta.enterprise.context.RequestScoped;

/** Tells of the answer of a stored reading that the clock will change it, and no record: it is given, and not stored. */
@RequestScoped
public class PassingAnswer {

    private boolean said;

    public void say() {
        said = true;
    }

    boolean isSaid() {
        return said;
    }
}
