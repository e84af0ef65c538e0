package org.lanzarote.monitoring.preparation.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules on whether a question takes an explanation beside its answer. */
@Schema(description = "OPTIONAL: an explanation may be given. REQUIRED: an answer without it is incomplete.")
public enum Explanation {
    OPTIONAL,
    REQUIRED
}
