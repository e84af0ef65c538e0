package org.lanzarote.monitoring.preparation.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.lanzarote.monitoring.people.party.Party;

/**
 * A Party on a round's adopted list, and why it is there. It is fetched with its Party, which every reading of the
 * list needs.
 */
@Embeddable
record RosterEntry(
        @ManyToOne(fetch = FetchType.EAGER, optional = false)
        Party party,

        String reason) {}
