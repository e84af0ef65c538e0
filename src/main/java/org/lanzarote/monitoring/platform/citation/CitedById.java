package org.lanzarote.monitoring.platform.citation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Targets without a natural key: their key is their id. */
public interface CitedById extends CitationTargets {

    String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    Pattern ID = Pattern.compile(KEY);

    /** The ids among these that name a record of this round which may be cited, in one statement. */
    List<UUID> citable(int round, Collection<UUID> ids);

    @Override
    default Map<String, UUID> ids(int round, Collection<String> keys) {
        Map<String, UUID> ids =
                keys.stream().distinct().filter(ID.asMatchPredicate()).collect(toMap(identity(), UUID::fromString));
        ids.values().retainAll(citable(round, ids.values()));
        return ids;
    }

    @Override
    default Map<UUID, String> keys(Collection<UUID> ids) {
        return ids.stream().distinct().collect(toMap(identity(), UUID::toString));
    }
}
