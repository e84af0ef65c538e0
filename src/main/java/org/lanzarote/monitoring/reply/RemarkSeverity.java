package org.lanzarote.monitoring.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a remark keeps a reply from being submitted. */
@Schema(description = "ERROR: it keeps the reply from being submitted. WARNING: it may stay so.")
enum RemarkSeverity {
    ERROR,
    WARNING
}
