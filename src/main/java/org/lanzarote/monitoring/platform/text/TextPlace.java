package org.lanzarote.monitoring.platform.text;

import org.lanzarote.monitoring.platform.problem.Violations;

/**
 * Where a text stands in the request, and where to report what is wrong with it; the pointer to a link has its index as
 * {@code %d}.
 */
public record TextPlace(String pointer, String linkPointer, Violations violations) {

    public TextPlace at(String step) {
        return new TextPlace(pointer + step, linkPointer, violations);
    }
}
