package org.lanzarote.monitoring.people.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** A Party's or an organisation's own system. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SystemView", description = "A Party's or an organisation's own system, a client of this service")
record SystemView(
        @Schema(description = "Key of the system") UUID id,

        @JsonIgnore int version,

        @Schema(description = "What it is called") String name,

        @Schema(description = "The client to get tokens as, by client credentials")
        String clientId,

        GrantedRole role,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party it speaks for") @Nullable String party,

        @Schema(description = "Name of the organisation it speaks for") @Nullable String organisation,

        @Schema(description = "When it was registered") Instant since,

        @Schema(description = "When it was revoked") @Nullable Instant until,

        @Schema(description = "Why it was revoked") @Nullable String reason,

        @Schema(description = "What you may do with it now") List<SystemAction> permittedActions) {

    SystemView(
            UUID id,
            int version,
            String name,
            String clientId,
            GrantedRole role,
            @Nullable String party,
            @Nullable String organisation,
            Instant since,
            @Nullable Instant until,
            @Nullable String reason) {
        this(id, version, name, clientId, role, party, organisation, since, until, reason, List.of());
    }

    /** The system with what this caller may do with it at this time. */
    SystemView at(Instant now, Caller caller) {
        return new SystemView(
                id,
                version,
                name,
                clientId,
                role,
                party,
                organisation,
                since,
                until,
                reason,
                SystemAction.permitted(clientId, AccountStatus.of(since, until, null, now), caller));
    }
}
