package org.lanzarote.monitoring.platform.citation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a feature offers to be cited: it knows the keys of its records and their ids. */
public interface CitationTargets {

    /** The kind of citation that points here. */
    CitationKind kind();

    /** The ids of those of the keys that name a record of this round. One statement, whatever the number of keys. */
    Map<String, UUID> ids(int round, Collection<String> keys);

    /** The keys of the records as they are now. One statement, whatever the number of ids. */
    Map<UUID, String> keys(Collection<UUID> ids);
}
