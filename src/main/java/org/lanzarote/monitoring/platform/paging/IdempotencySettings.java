package org.lanzarote.monitoring.platform.paging;

import io.smallrye.config.ConfigMapping;

/** Settings for creations that are sent again. */
@ConfigMapping(prefix = "idempotency")
interface IdempotencySettings {

    /** The secret of the digests that are kept of bodies: at least 32 bytes in base64. */
    String key();
}
