package org.lanzarote.monitoring.children.intake;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.children.statement.WithdrawalAsker;

/** Withdraws a child's statement on behalf of the child, without a reason. */
record WithdrawStatement(
        @Schema(description = "Who wants it withdrawn") @NotNull WithdrawalAsker asker) {}
