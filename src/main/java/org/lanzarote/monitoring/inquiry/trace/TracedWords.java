package org.lanzarote.monitoring.inquiry.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which words of what factsheets say are followed, where the draft has it otherwise than the editions. */
@Schema(
        description =
                "PUBLISHED: those that everybody reads. DRAFT: those that are worked on, for those who oversee; everybody else"
                        + " reads no others than the published ones")
enum TracedWords {
    PUBLISHED,
    DRAFT
}
