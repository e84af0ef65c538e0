package org.lanzarote.monitoring.platform.watch;

import java.util.List;

/** A metric that a room counts in the database: numbers alone, without a person, a text or an organisation. */
public interface Watched {

    /** Its name, with dots. */
    String metric();

    /** What is counted, and in which unit. */
    String description();

    /** Counts, in a transaction of the watcher, who reads no record. */
    List<WatchedFigure> count();
}
