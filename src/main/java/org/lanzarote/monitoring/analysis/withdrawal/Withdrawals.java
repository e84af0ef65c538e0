package org.lanzarote.monitoring.analysis.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citing.CitationUses;
import org.lanzarote.monitoring.platform.trail.Reason;

/** Records what is taken away. */
@ApplicationScoped
public class Withdrawals {

    private final EntityManager em;
    private final CitationUses uses;
    private final Caller caller;
    private final Clock clock;

    Withdrawals(EntityManager em, CitationUses uses, Caller caller, Clock clock) {
        this.em = em;
        this.uses = uses;
        this.caller = caller;
        this.clock = clock;
    }

    /** The record of a part that is taken away, to which the part has to point. */
    public WithdrawnPart of(int round, PartKind kind, Object key, @Nullable CitedText text, Reason wish) {
        var part = new WithdrawnPart();
        part.roundNumber = round;
        part.kind = kind;
        part.key = key.toString();
        part.text = text;
        part.reason = wish.reason();
        part.withdrawnBy = caller.name();
        part.withdrawnAt = clock.instant();
        em.persist(part);
        return part;
    }

    /** The same for a part that texts can cite: they say from now on that it was withdrawn, and have a new tag. */
    public WithdrawnPart ofCited(int round, PartKind kind, Object key, UUID id, CitedText text, Reason wish) {
        uses.rekeyed(List.of(id));
        return of(round, kind, key, text, wish);
    }
}
