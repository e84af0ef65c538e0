package org.lanzarote.monitoring.files.attachment;

import java.util.UUID;

/** The bytes of an attachment, or a range of them, to give out. */
public record AttachedContent(UUID attachment, long first, long last) {}
