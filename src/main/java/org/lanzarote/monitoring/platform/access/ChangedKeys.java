package org.lanzarote.monitoring.platform.access;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Sees the realm's keys arrive, with which every token is to be verified from then on. */
@ApplicationScoped
@Unremovable // nobody but Quarkus asks for it
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class ChangedKeys implements OidcResponseFilter {

    private final VerifiedTokens tokens;

    ChangedKeys(VerifiedTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        tokens.forget();
        return Uni.createFrom().voidItem();
    }
}
