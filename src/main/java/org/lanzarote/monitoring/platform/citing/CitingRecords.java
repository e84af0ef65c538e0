package org.lanzarote.monitoring.platform.citing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Implemented by each room whose records hold texts with citations: it finds the record that holds a text now. */
public interface CitingRecords {

    /** The records whose present text is one of these; a text that was replaced belongs to no record. */
    List<CitingRecord> holding(Collection<UUID> texts);

    /** Gives the records that hold these texts now a new tag, because what they cite has another key. */
    void retag(Collection<UUID> texts);
}
