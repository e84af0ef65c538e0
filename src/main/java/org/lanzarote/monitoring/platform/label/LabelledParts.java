package org.lanzarote.monitoring.platform.label;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Implemented by the room of the parts that labels name: it translates between their keys and their ids. */
public interface LabelledParts {

    /** The kind of part. */
    LabelKind labelled();

    /** The ids of the keys that name a part of this round's report, in one statement whatever the number of keys. */
    Map<String, UUID> ids(int round, Collection<String> keys);

    /** The present keys of these parts, in one statement; {@code PartLabel.WITHDRAWN} of what is gone. */
    Map<UUID, String> keys(Collection<UUID> ids);

    /** The same, where a part was withdrawn the key that it had. */
    Map<UUID, String> lastKeys(Collection<UUID> ids);
}
