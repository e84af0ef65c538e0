package org.lanzarote.monitoring.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.lanzarote.monitoring.party.Party;

/** A Party on a round's adopted list, and why it is there. */
@Embeddable
record RosterEntry(
        @ManyToOne(fetch = FetchType.LAZY, optional = false) Party party, String reason) {}
