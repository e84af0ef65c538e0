package org.lanzarote.monitoring.inquiry.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sides of a chain, seen from the thing that is asked for. */
@Schema(
        description =
                "START: what was asked for. EARLIER, LATER: the same answer in another submission. EVIDENCE: it rests on this."
                        + " USE: this rests on it, or on the answer in an earlier submission")
enum TraceDirection {
    START,
    EARLIER,
    LATER,
    EVIDENCE,
    USE
}
