package org.lanzarote.monitoring.outcome.numbers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts that a report has beside its chapters. */
@Schema(description = "INTRODUCTION: what opens the report; KEY_FINDINGS: what the Committee finds before all")
enum ReportPart {
    INTRODUCTION,
    KEY_FINDINGS
}
