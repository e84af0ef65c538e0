package org.lanzarote.monitoring.preparation.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways to join the parts of a condition. */
@Schema(description = "ALL: every part must hold. ANY: one is enough.")
public enum Match {
    ALL,
    ANY
}
