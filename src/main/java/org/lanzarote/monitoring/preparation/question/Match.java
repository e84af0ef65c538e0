package org.lanzarote.monitoring.preparation.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the parts of a condition are joined. */
@Schema(description = "ALL: every part must hold. ANY: one is enough.")
public enum Match {
    ALL,
    ANY
}
