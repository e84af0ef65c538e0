package org.lanzarote.monitoring.files.attachment;

import java.util.UUID;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** An attachment to give out, and whether it is public. */
public record AttachedFile(UUID id, String name, String mediaType, long size, String sha256, boolean isOpen) {

    EntityTag tag() {
        return new EntityTag(sha256);
    }
}
