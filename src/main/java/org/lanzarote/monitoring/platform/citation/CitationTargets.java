package org.lanzarote.monitoring.platform.citation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Implemented by each room whose records can be cited: it translates between their keys and their ids. */
public interface CitationTargets {

    /** What stands in a text in the place of the key of a record that was withdrawn. */
    String WITHDRAWN = "withdrawn";

    /** What stands there in the place of the key of a record of which the reader may know no more than that it is cited. */
    String UNPUBLISHED = "unpublished";

    /** The kind of citation that points here. */
    CitationKind kind();

    /** The ids of the keys that name a record of this round, in one statement whatever the number of keys. */
    Map<String, UUID> ids(int round, Collection<String> keys);

    /** The present keys of these records, in one statement whatever the number of ids; WITHDRAWN of what is gone. */
    Map<UUID, String> keys(Collection<UUID> ids);

    /** The same keys, where a record was withdrawn the one that it had, if that may still be told. */
    default Map<UUID, String> lastKeys(Collection<UUID> ids) {
        return keys(ids);
    }

    /** These records as a text names them, in one statement as well. */
    default Map<UUID, CitedTarget> cited(Collection<UUID> ids) {
        return keys(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> CitedTarget.of(entry.getValue())));
    }

    /** What is doubtful about these records as sources; one that is not doubtful has no entry. */
    default Map<UUID, Set<TargetDoubt>> doubts(Collection<UUID> ids) {
        return keys(ids).entrySet().stream()
                .filter(entry -> entry.getValue().equals(WITHDRAWN))
                .collect(toMap(Map.Entry::getKey, entry -> Set.of(TargetDoubt.WITHDRAWN)));
    }

    /** The keys of records of which those that are not found were withdrawn. */
    static Map<UUID, String> orWithdrawn(Collection<UUID> ids, Map<UUID, String> found) {
        return ids.stream().distinct().collect(toMap(identity(), id -> found.getOrDefault(id, WITHDRAWN)));
    }
}
