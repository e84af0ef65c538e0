package org.lanzarote.monitoring.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an account is suspended, reinstated or ended. */
record StateReason(
        @Schema(description = "Why") @NotBlank @Size(max = 500) String reason) {}
