package org.lanzarote.monitoring.platform.trail;

import jakarta.persistence.Embeddable;
import org.lanzarote.monitoring.platform.access.Caller;

/** Who acted, as the token said at that moment. */
@Embeddable
record Who(String account, String roles, String party, String organisation) {

    static Who of(Caller caller) {
        return new Who(caller.name(), String.join(" ", caller.roles()), caller.party(), caller.organisation());
    }
}
