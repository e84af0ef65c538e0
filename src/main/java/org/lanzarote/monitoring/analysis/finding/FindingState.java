package org.lanzarote.monitoring.analysis.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a finding on its way into the report. */
@Schema(
        description =
                "DRAFT: its author works on it. PROPOSED: it lies before the Committee's working group. AGREED: the"
                        + " group agreed with it; what is revised after that is a draft again")
public enum FindingState {
    DRAFT,
    PROPOSED,
    AGREED;

    public boolean mayBeProposed() {
        return this == DRAFT;
    }

    public boolean mayBeAgreed() {
        return this == PROPOSED;
    }

    public boolean mayBeReturned() {
        return this != DRAFT;
    }
}
