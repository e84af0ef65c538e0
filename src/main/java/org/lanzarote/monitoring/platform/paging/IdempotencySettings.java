package org.lanzarote.monitoring.platform.paging;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Settings for creations that are sent again. */
@ConfigMapping(prefix = "idempotency")
interface IdempotencySettings {

    /** The secret of the digests that are kept of bodies: at least 32 bytes in base64. */
    String key();

    /** The keys before it, by which a creation is recognised that was first sent in their time. */
    Optional<List<String>> formerKeys();
}
