package org.lanzarote.monitoring.files.attachment;

import java.util.UUID;

/** An attachment as a submission's sealed form lists it. */
public record SealedFile(UUID id, String name, String mediaType, long size, String sha256) {}
