package org.lanzarote.monitoring.platform.access;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** An account for which work goes on without a token of its own, with what its token would claim now. */
record ActingAccount(String login, Map<String, String> claims) implements JsonWebToken {

    @Override
    public String getName() {
        return login;
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.keySet();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public <T> @Nullable T getClaim(String claim) {
        return (T) claims.get(claim);
    }
}
