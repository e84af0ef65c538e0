package org.lanzarote.monitoring.outcome.numbers;

/** The texts that a report has beside its chapters. */
enum ReportPart {
    INTRODUCTION,
    KEY_FINDINGS
}
