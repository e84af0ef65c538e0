package org.lanzarote.monitoring.platform.citation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a feature offers whose records hold texts with citations: it knows which record holds a text now. */
public interface CitingRecords {

    /** The records of which one of these is the present text; texts that were replaced belong to none. */
    List<CitingRecord> holding(Collection<UUID> texts);
}
