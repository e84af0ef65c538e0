package org.lanzarote.monitoring.platform.http;

/** The records of one kind, at whose addresses bodies arrive. */
public interface Recipients {

    /** Where their addresses begin, with a name in braces for each key. */
    String address();

    /** Refuses what is sent to a record that is not there for the caller, as its operations do. */
    void requireThere(KeysInAddress keys);
}
