package org.lanzarote.monitoring.replies.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;

/** Tells a delegate that it was given sections, and the focal points of its Party. */
@ApplicationScoped
class DelegationTelling {

    private final Events events;

    DelegationTelling(Events events) {
        this.events = events;
    }

    /** The delegation has its key, so it was written. */
    void given(Delegation delegation) {
        int round = delegation.reply.round().number();
        var party = delegation.party.iso3();
        var address = "/rounds/%d/replies/%s/delegations/%s".formatted(round, party, delegation.id);
        for (var readers : List.of(Readers.account(delegation.delegate), Readers.withinParty(party))) {
            events.happened(Happened.to(readers, EventType.SECTION_GIVEN, address)
                    .inRound(round)
                    .with("party", party)
                    .with("sections", delegation.sections)
                    .with("dueOn", delegation.dueOn));
        }
    }
}
