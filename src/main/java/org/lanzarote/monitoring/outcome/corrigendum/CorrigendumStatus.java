package org.lanzarote.monitoring.outcome.corrigendum;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states that a corrigendum can have. */
@Schema(
        description =
                "OPEN: being written; everybody still reads the last edition. ISSUED: made the next edition. WITHDRAWN:"
                        + " dropped, with a reason; it changed nothing")
enum CorrigendumStatus {
    OPEN,
    ISSUED,
    WITHDRAWN
}
