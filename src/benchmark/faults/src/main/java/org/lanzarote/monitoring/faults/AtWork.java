package org.lanzarote.monitoring.faults;

/** Somebody who writes, a step at a time, each from the state that is found: so it goes on after whatever happened. */
interface AtWork {

    /** Writes something, or finds that nothing can be written now: false. */
    boolean step();
}
