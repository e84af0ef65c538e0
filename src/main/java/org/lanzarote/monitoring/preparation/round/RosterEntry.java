package org.lanzarote.monitoring.preparation.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.lanzarote.monitoring.people.party.Party;

/** A Party on a round's adopted list, and why it is there. Fetched with its Party, as a list is never read without. */
@Embeddable
record RosterEntry(
        @ManyToOne(fetch = FetchType.EAGER, optional = false)
        Party party,

        String reason) {}
