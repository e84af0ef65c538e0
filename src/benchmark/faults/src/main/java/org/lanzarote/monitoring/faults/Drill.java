package org.lanzarote.monitoring.faults;

/** Takes something away while people write, gives it back, and says what it saw. */
interface Drill {

    void run(Site site, Report report) throws Exception;
}
