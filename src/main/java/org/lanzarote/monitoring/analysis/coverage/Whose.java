package org.lanzarote.monitoring.analysis.coverage;

import java.time.LocalDate;

/** Whose questions are asked for: everybody's, one person's, or those of no rapporteur. */
record Whose(WhoseQuestions kind, String login, LocalDate today) {

    /** The kinds of what is asked for; a query has them as words. */
    enum WhoseQuestions {
        ALL,
        OWN,
        NOBODYS
    }
}
