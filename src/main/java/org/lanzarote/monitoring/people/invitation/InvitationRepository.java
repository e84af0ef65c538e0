package org.lanzarote.monitoring.people.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Loads invitations to change: any for the Secretariat, one for a caller who shows its secret. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<OrganisationInvitation, UUID> {

    OrganisationInvitation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("invitation", id));
    }

    /**
     * The invitation that this secret redeems now, locked until the transaction ends; row-level security shows it
     * because of the secret. Whatever is wrong with a secret, the answer is the same.
     */
    OrganisationInvitation requireBy(String secret, Instant now) {
        var digest = digest(secret);
        getEntityManager()
                .createNativeQuery("select set_config('caller.invitation', ?1, true)")
                .setParameter(1, digest)
                .getSingleResult();
        return find("secretDigest = ?1 and state = ?2 and validUntil >= ?3", digest, InvitationState.OPEN, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> ProblemType.INVITATION_VOID.because(InvitationMessage.SECRET_UNKNOWN));
    }

    static String digest(String secret) {
        return Digests.sha256(secret.getBytes(UTF_8));
    }
}
