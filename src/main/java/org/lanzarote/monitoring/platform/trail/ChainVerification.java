package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import org.hibernate.query.Page;

/** Verifies the chain link by link against its heads, and looks for entries outside of it. */
@Dependent
class ChainVerification {

    private static final Page STRETCH = Page.first(1000);
    /** Every key was in use at the beginning or later. */
    private static final long ANYWHERE = 0;

    private static final Page BEYOND_THE_BOUND = Page.first(ChainFaults.NAMED + 1);

    private final Sealing sealing;
    private final TrailQueries queries;
    private final Heads heads;
    private final TrailKey key;
    private final EntityManager em;

    ChainVerification(Sealing sealing, TrailQueries queries, Heads heads, TrailKey key, EntityManager em) {
        this.sealing = sealing;
        this.queries = queries;
        this.heads = heads;
        this.key = key;
        this.em = em;
    }

    /** Verifies all entries up to now; those that wait are sealed first. */
    VerificationView verify() {
        var end = sealing.sealAll();
        var faults = new ChainFaults();
        var chain = new ChainWalk(key, new HeadsWalk(heads.upTo(end.lastHead()), faults), faults);
        walk(chain, faults, end.position());
        outside(faults);
        return new VerificationView(faults.isEmpty(), chain.length(), chain.hash(), faults.found(), faults.isFull());
    }

    private void walk(ChainWalk chain, ChainFaults faults, long end) {
        long reached = 0;
        while (reached < end && !faults.isFull()) {
            var links = queries.links(reached, end, STRETCH);
            links.forEach(chain::pass);
            reached = links.get(links.size() - 1).link().position;
            em.clear();
        }
        if (!faults.isFull()) {
            chain.end();
        }
    }

    private void outside(ChainFaults faults) {
        for (var entry : queries.lostBeforeSealing(BEYOND_THE_BOUND)) {
            faults.add(TrailFault.MISSING, null, entry);
        }
        for (var entry : queries.outsideTheChain(BEYOND_THE_BOUND)) {
            faults.add(entry.isSignedBy(key, ANYWHERE) ? TrailFault.UNLINKED : TrailFault.INSERTED, null, entry.id());
        }
    }
}
