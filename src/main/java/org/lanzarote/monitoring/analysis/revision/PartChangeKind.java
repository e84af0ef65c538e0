package org.lanzarote.monitoring.analysis.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a part of a compilation. */
@Schema(
        description =
                "ADDED: it was not public then. CHANGED: it says something else, or less. WITHDRAWN: nothing of it is"
                        + " public any more")
public enum PartChangeKind {
    ADDED,
    CHANGED,
    WITHDRAWN
}
