package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token once and then knows it by its digest, for a minute at most and never beyond the token's own end. What
 * was verified with the realm's former keys is forgotten as soon as others are known.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Each takes some 8 kB. */
    private static final int MOST = 2000;

    private static final Duration CHANGE_OF_KEYS = Duration.ofSeconds(5);

    private final OidcIdentityProvider oidc;

    private volatile Instant keptFrom = Instant.EPOCH;

    /** Replaced as a whole, so that what is still being verified with former keys gets into the former one. */
    private volatile Cache<ByteBuffer, SecurityIdentity> known = none();

    VerifiedTokens(OidcIdentityProvider oidc) {
        this.oidc = oidc;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Is asked before the provider of Quarkus. */
    @Override
    public int priority() {
        return oidc.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var present = known;
        var digest = digest(request.getToken().getToken());
        var before = present.getIfPresent(digest);
        if (before != null) {
            return Uni.createFrom().item(before);
        }
        return oidc.authenticate(request, context).map(VerifiedTokens::bare).invoke(now -> keep(present, digest, now));
    }

    /**
     * Forgets all of them, and keeps none for a moment: the new keys are known here before they are in use, so that a
     * token of a former key may still be found good.
     */
    void forget() {
        keptFrom = Instant.now().plus(CHANGE_OF_KEYS);
        known = none();
    }

    private void keep(Cache<ByteBuffer, SecurityIdentity> present, ByteBuffer digest, SecurityIdentity now) {
        if (Instant.now().isAfter(keptFrom)) {
            present.put(digest, now);
        }
    }

    /** Who it is, without the request that the identity was made in. */
    private static SecurityIdentity bare(SecurityIdentity made) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(made.getPrincipal())
                .addRoles(made.getRoles())
                .addCredentials(made.getCredentials())
                .build();
    }

    private static Cache<ByteBuffer, SecurityIdentity> none() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<ByteBuffer, SecurityIdentity>creating((digest, who) -> remaining(who)))
                .build();
    }

    private static Duration remaining(SecurityIdentity who) {
        var end = Instant.ofEpochSecond(((JsonWebToken) who.getPrincipal()).getExpirationTime());
        var left = Duration.between(Instant.now(), end);
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }

    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
