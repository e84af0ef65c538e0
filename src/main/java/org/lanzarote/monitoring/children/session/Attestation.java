package org.lanzarote.monitoring.children.session;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a facilitator attests; a session is refused unless all of it is attested. */
@Embeddable
@Schema(description = "What the facilitator attests; all of it must be true")
record Attestation(
        @Schema(required = true, description = "Every child was informed and agreed to take part") @AssertTrue boolean childrenConsented,

        @Schema(required = true, description = "The guardians were informed and agreed") @AssertTrue boolean guardiansConsented,

        @Schema(required = true, description = "Scope, limits, use of the views and feedback were explained")
        @AssertTrue boolean scopeExplained,

        @Schema(required = true, description = "Children who disclosed harm could be referred to help") @AssertTrue boolean referralPathInPlace) {}
