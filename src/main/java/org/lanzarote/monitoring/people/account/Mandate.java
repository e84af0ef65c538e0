package org.lanzarote.monitoring.people.account;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.identity.Grant;
import org.lanzarote.monitoring.people.party.Party;

/** A role, and the Party or organisation that its holder speaks for. */
record Mandate(
        GrantedRole role, @Nullable Party party, @Nullable String organisation) {

    /** The mandate as tokens will state it. */
    Grant grant() {
        return new Grant(role.realmRole, party == null ? "" : party.iso3(), organisation == null ? "" : organisation);
    }
}
