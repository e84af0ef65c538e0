package org.lanzarote.monitoring.children.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wants a statement withdrawn. */
@Schema(description = "Who wants it withdrawn")
public enum WithdrawalAsker {
    CHILD,
    GUARDIAN,
    FACILITATOR
}
