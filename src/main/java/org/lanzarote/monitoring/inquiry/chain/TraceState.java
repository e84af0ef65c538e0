package org.lanzarote.monitoring.inquiry.chain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of what stands in a chain of evidence, for all its kinds. */
@Schema(
        description =
                "DRAFT: it may still change. SUBMITTED: it never changes, and is not public. FORWARDED: a copy for one"
                        + " Party. ADOPTED: it is final, and not public. PUBLISHED: everybody reads it. WITHDRAWN: it is gone")
public enum TraceState {
    DRAFT,
    SUBMITTED,
    FORWARDED,
    ADOPTED,
    PUBLISHED,
    WITHDRAWN
}
