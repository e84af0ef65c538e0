package org.lanzarote.monitoring.files.renderer;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings for what printed documents say of the service. */
@ConfigMapping(prefix = "documents")
interface PrintSettings {

    /** The address of the service, to which links in a file lead; without it they are words. */
    Optional<URI> address();
}
