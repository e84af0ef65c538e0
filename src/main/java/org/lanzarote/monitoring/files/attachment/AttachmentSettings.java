package org.lanzarote.monitoring.files.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much may hang on one record, counting also what was withdrawn, for that is kept. */
@ConfigMapping(prefix = "attachments")
interface AttachmentSettings {

    int mostFiles();

    MemorySize mostBytes();
}
