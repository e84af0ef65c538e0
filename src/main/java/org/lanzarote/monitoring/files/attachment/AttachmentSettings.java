package org.lanzarote.monitoring.files.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Settings for how much may be attached to one record; withdrawn attachments count too, since they are kept. */
@ConfigMapping(prefix = "attachments")
interface AttachmentSettings {

    int mostFiles();

    MemorySize mostBytes();
}
