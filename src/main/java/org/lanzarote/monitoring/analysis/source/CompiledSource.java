package org.lanzarote.monitoring.analysis.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sources that a compilation reads across. */
@Schema(
        description =
                "STATE: answers of Parties. STAKEHOLDER: answers of organisations, and their comments on answers of"
                        + " Parties. CHILDREN: extracts of what children said")
public enum CompiledSource {
    STATE,
    STAKEHOLDER,
    CHILDREN
}
