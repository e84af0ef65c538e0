package org.lanzarote.monitoring.people.me;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts that somebody has in a round. */
@Schema(
        description = "What you do in a round. CONDUCTS: prepares and conducts it. FOLLOWS: reads what is submitted."
                + " ANSWERS: answers for a Party. DRAFTS: drafts sections of a Party's reply. CONTRIBUTES: submits as a"
                + " stakeholder. REPORTS: reports sessions with children. SAFEGUARDS: reads what children said")
public enum RoundPart {
    CONDUCTS,
    FOLLOWS,
    ANSWERS,
    DRAFTS,
    CONTRIBUTES,
    REPORTS,
    SAFEGUARDS
}
