package org.lanzarote.monitoring.outcome.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a tally counts Parties by. */
@Schema(
        description =
                "PUBLISHED_ANSWERS: what each Party published last. SUBMITTED_ANSWERS: what each submitted last; the"
                        + " public reads no such tally. FINDINGS of the round; the public counts published ones, and reads no tally"
                        + " of a code")
enum TallySource {
    PUBLISHED_ANSWERS,
    SUBMITTED_ANSWERS,
    FINDINGS
}
