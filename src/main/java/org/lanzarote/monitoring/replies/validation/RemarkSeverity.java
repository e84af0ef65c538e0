package org.lanzarote.monitoring.replies.validation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The severities of a remark, which say whether it prevents a submission. */
@Schema(description = "ERROR: it prevents the submission. WARNING: it does not.")
public enum RemarkSeverity {
    ERROR,
    WARNING
}
