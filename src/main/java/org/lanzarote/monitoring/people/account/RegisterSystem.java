package org.lanzarote.monitoring.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.OneLine;

/** Registers a Party's or an organisation's own system as a client of this service. */
record RegisterSystem(
        @Schema(
                description = "What the system is called; its receipts will show it",
                examples = "Case register of the ministry")
        @NotBlank @OneLine
        @Size(max = 200) String name,

        @NotNull SystemRole role,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party, for a focal point's system") @Nullable String party,

        @Schema(description = "Key of an approved organisation, for a stakeholder's system") @Nullable UUID organisation) {}
