package org.lanzarote.monitoring.children.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads and stores sessions with children. */
@ApplicationScoped
public class ChildContributionRepository implements PanacheRepositoryBase<ChildContribution, UUID>, Recipients {

    private final Caller caller;

    ChildContributionRepository(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String address() {
        return "/rounds/{round}/child-contributions/{id}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        requireOwn(keys.number("round"), keys.id("id"));
    }

    /** The session with this id, if the caller's own organisation reported it. */
    public ChildContribution requireOwn(int round, UUID id) {
        return find("round.number = ?1 and id = ?2 and reportedBy = ?3", round, id, caller.reportsFor())
                .singleResultOptional()
                .orElseThrow(NotFound.of("child contribution", id));
    }
}
