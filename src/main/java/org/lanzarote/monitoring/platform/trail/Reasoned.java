package org.lanzarote.monitoring.platform.trail;

/** The body of a request that says why; the trail keeps the reason. */
public interface Reasoned {

    String reason();
}
