package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.query.Page;

/** Verifies the chain link by link against the file of its heads, up to the first fault. */
@Dependent
class ChainVerification {

    private static final Page STRETCH = Page.first(1000);

    private final Sealing sealing;
    private final TrailQueries queries;
    private final HeadsFile headsFile;
    private final TrailKey key;
    private final EntityManager em;

    ChainVerification(Sealing sealing, TrailQueries queries, HeadsFile headsFile, TrailKey key, EntityManager em) {
        this.sealing = sealing;
        this.queries = queries;
        this.headsFile = headsFile;
        this.key = key;
        this.em = em;
    }

    /** Verifies all entries up to now; those that wait are sealed first. */
    VerificationView verify() {
        var end = sealing.sealAll();
        try (var heads = headsFile.upTo(end.headsLength())) {
            var chain = new ChainWalk(key, heads.iterator());
            walk(chain, end.position());
            var broken = chain.broken().or(() -> chain.atItsEnd()).or(this::outside);
            return new VerificationView(broken.isEmpty(), chain.length(), chain.hash(), broken.orElse(null));
        }
    }

    private void walk(ChainWalk chain, long end) {
        long reached = 0;
        while (reached < end && chain.broken().isEmpty()) {
            var links = queries.links(reached, end, STRETCH);
            links.forEach(chain::pass);
            reached = links.get(links.size() - 1).link().position;
            em.clear();
        }
    }

    private Optional<BrokenLink> outside() {
        return queries.lostBeforeSealing()
                .map(broken(TrailFault.MISSING))
                .or(() -> queries.outsideTheChain().map(broken(TrailFault.INSERTED)));
    }

    private static Function<UUID, BrokenLink> broken(TrailFault fault) {
        return entry -> new BrokenLink(fault, null, entry);
    }
}
