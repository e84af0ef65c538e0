package org.lanzarote.monitoring.platform.published;

import jakarta.enterprise.context.RequestScoped;

/**
 * Tells of the answer of a stored reading that it is given, and not stored: the clock will change it, and no record; or it is one of
 * endlessly many.
 */
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
