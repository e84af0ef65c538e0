package org.lanzarote.monitoring.outcome.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** The kinds of texts that may state a tally. */
@Schema(
        description = "PARAGRAPH (key: number), RECOMMENDATION (code), STATEMENT of factsheets (id; in a package its"
                + " index among the statements), KEY_FINDINGS of the report (no key)")
public enum TallyPartKind {
    PARAGRAPH(CitingKind.PARAGRAPH),
    RECOMMENDATION(CitingKind.RECOMMENDATION),
    STATEMENT(CitingKind.STATEMENT),
    KEY_FINDINGS(CitingKind.REPORT);

    final CitingKind holder;

    TallyPartKind(CitingKind holder) {
        this.holder = holder;
    }
}
