package org.lanzarote.monitoring.platform.citation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Implemented by each room whose records can be cited: it translates between their keys and their ids. */
public interface CitationTargets {

    /** The kind of citation that points here. */
    CitationKind kind();

    /** The ids of the keys that name a record of this round, in one statement whatever the number of keys. */
    Map<String, UUID> ids(int round, Collection<String> keys);

    /** The present keys of these records, in one statement whatever the number of ids. */
    Map<UUID, String> keys(Collection<UUID> ids);
}
