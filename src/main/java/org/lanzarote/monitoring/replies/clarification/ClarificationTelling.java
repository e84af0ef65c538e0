package org.lanzarote.monitoring.replies.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;

/** Tells those who read a clarification that there is a message in it. */
@ApplicationScoped
class ClarificationTelling {

    private final Events events;

    ClarificationTelling(Events events) {
        this.events = events;
    }

    /** The clarification has its key, so it was written. */
    void tell(Clarification clarification, ClarificationMessage message) {
        int round = clarification.round.number();
        var party = clarification.party.iso3();
        events.happened(Happened.to(
                        Readers.ofParty(party, List.of(clarification.question)),
                        message.side == ClarificationSide.PARTY
                                ? EventType.CLARIFICATION_ANSWERED
                                : EventType.CLARIFICATION_ASKED,
                        "/rounds/%d/replies/%s/clarifications/%s".formatted(round, party, clarification.id))
                .inRound(round)
                .with("party", party)
                .with("question", clarification.question)
                .with("message", message.number)
                .with("dueOn", clarification.dueOn));
    }
}
