package org.lanzarote.monitoring.replies.validation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a remark keeps what is drafted from being submitted. */
@Schema(description = "ERROR: it keeps from being submitted. WARNING: it may stay so.")
public enum RemarkSeverity {
    ERROR,
    WARNING
}
