package org.lanzarote.monitoring.files.attachment;

import java.util.UUID;

/** An attachment as it is sealed. */
public record SealedFile(UUID id, String name, String mediaType, long size, String sha256) {}
