package org.lanzarote.monitoring.children.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a session with children. */
@Schema(
        description =
                "What you may do with a session that your organisation reported. CORRECT: its facts, until figures are"
                        + " released that count it. REPORT_STATEMENT: what a child said in it")
public enum SessionAction {
    CORRECT,
    REPORT_STATEMENT
}
