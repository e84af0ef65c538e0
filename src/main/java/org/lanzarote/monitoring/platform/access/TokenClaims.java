package org.lanzarote.monitoring.platform.access;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** What the token of a login claims of it: whom it speaks for. */
final class TokenClaims {

    private TokenClaims() {}

    /** The text of a claim; empty where there is none. */
    static String of(SecurityIdentity identity, String name) {
        return of(identity.getPrincipal(), name) instanceof String value ? value : "";
    }

    /**
     * Of what Quarkus keeps of a token. JsonWebToken.getClaim looks each name up among those of the standard first, and throws
     * and catches an exception for ours.
     */
    private static @Nullable Object of(Principal account, String name) {
        if (account instanceof OidcJwtCallerPrincipal token) {
            return token.getClaims().getClaimValue(name);
        }
        return account instanceof ActingAccount acting ? acting.claims().get(name) : null;
    }
}
