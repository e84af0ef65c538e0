package org.lanzarote.monitoring.analysis.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of sources that make a text stale. */
@Schema(
        description =
                "ANSWER (key: RUS/9.1@1), CHILD_EXTRACT (without a key, since it was withdrawn), FINDING (id), PARAGRAPH"
                        + " (number), RECOMMENDATION (code), REPORT_PART (of the report of another round: 2/paragraphs/53@1),"
                        + " STAKEHOLDER_SUBMISSION (id of its published copy)")
public enum StaleSource {
    ANSWER,
    CHILD_EXTRACT,
    FINDING,
    PARAGRAPH,
    RECOMMENDATION,
    REPORT_PART,
    STAKEHOLDER_SUBMISSION
}
