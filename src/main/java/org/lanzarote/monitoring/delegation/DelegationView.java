package org.lanzarote.monitoring.delegation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one delegate works on. */
record DelegationView(
        @Schema(description = "Key of the delegation") UUID id,

        @JsonIgnore int version,

        @Schema(description = "Login of the delegate's account")
        String delegate,

        @Schema(description = "Name of the delegate") String name,

        @Schema(description = "Numbers of the main questions; empty when all were taken back")
        List<String> sections,

        @Schema(description = "When they were given or taken back last")
        Instant givenAt) {

    static DelegationView of(Delegation delegation, Map<String, String> names) {
        return new DelegationView(
                delegation.id,
                delegation.version,
                delegation.delegate,
                names.getOrDefault(delegation.delegate, ""),
                List.copyOf(DelegatedSections.of(delegation.questions)),
                delegation.givenAt);
    }
}
