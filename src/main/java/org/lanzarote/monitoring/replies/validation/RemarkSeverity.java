package org.lanzarote.monitoring.replies.validation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The severities of a remark, which say whether it prevents a submission. */
@Schema(description = "ERROR: it keeps from being submitted. WARNING: it may stay so.")
public enum RemarkSeverity {
    ERROR,
    WARNING
}
