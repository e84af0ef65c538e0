package org.lanzarote.monitoring.outcome.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be decided on an amendment. */
@Schema(description = "ACCEPTED_IN_PART needs the text that was settled on")
enum AmendmentDisposition {
    ACCEPTED(AmendmentState.ACCEPTED, AmendmentStepKind.ACCEPTED),
    ACCEPTED_IN_PART(AmendmentState.ACCEPTED_IN_PART, AmendmentStepKind.ACCEPTED_IN_PART),
    REJECTED(AmendmentState.REJECTED, AmendmentStepKind.REJECTED);

    final AmendmentState state;
    final AmendmentStepKind step;

    AmendmentDisposition(AmendmentState state, AmendmentStepKind step) {
        this.state = state;
        this.step = step;
    }
}
