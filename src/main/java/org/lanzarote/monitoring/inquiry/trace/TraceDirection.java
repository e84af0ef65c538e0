package org.lanzarote.monitoring.inquiry.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sides of a chain, seen from the thing that is asked for. */
@Schema(description = "START: what was asked for. EVIDENCE: it rests on this. USE: this rests on it")
enum TraceDirection {
    START,
    EVIDENCE,
    USE
}
