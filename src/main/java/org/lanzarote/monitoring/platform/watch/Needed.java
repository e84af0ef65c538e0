package org.lanzarote.monitoring.platform.watch;

/** A server that the service needs for some of what it does: while it is away, an instance is ready all the same. */
public interface Needed {

    /** Its name in health and metrics: what it does, and never where it is. */
    String name();

    /** Whether this installation has one. */
    boolean isThere();

    /** Whether it answers now; asked again and again, so it takes little, and a few seconds at most. */
    boolean answers();
}
