package org.lanzarote.monitoring.platform.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a piece of a text. */
@Schema(description = "SAME: in both. DELETED: in the earlier one alone. INSERTED: in the later one alone")
public enum DiffKind {
    SAME,
    DELETED,
    INSERTED
}
