package org.lanzarote.monitoring.children.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people who can ask for a statement to be withdrawn. */
@Schema(description = "Who wants it withdrawn")
public enum WithdrawalAsker {
    CHILD,
    GUARDIAN,
    FACILITATOR
}
