package org.lanzarote.monitoring.platform.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/** The state of the caller's account in the register of this service; absent where the register has no such account. */
record Standing(
        @Nullable String state,
        @Nullable String role,
        @Nullable String party,
        @Nullable String organisation) {

    /** The standing of an account that this service does not keep. */
    static final Standing UNKNOWN = new Standing(null, null, null, null);

    private static final String IN_FORCE = "IN_FORCE";

    static Standing of(ResultSet row) throws SQLException {
        return new Standing(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    /** Refuses a caller whose token says something else than the register says now. */
    void requireFor(Caller caller) {
        var powerful = caller.roles();
        powerful.retainAll(Role.POWERFUL);
        var granted = caller.roles();
        granted.retainAll(Role.GRANTED_HERE);
        if (caller.isSecretariat() && caller.isSafeguardingOfficer()) {
            refuse(AccessMessage.TWO_OFFICES);
        }
        if (state == null) {
            require(granted.isEmpty(), AccessMessage.ACCOUNT_UNKNOWN.with(granted));
            return;
        }
        require(IN_FORCE.equals(state), AccessMessage.ACCOUNT_STANDS.with(state));
        require(powerful.isEmpty(), AccessMessage.ACCOUNT_NEVER.with(powerful));
        require(granted.size() == 1 && granted.contains(role), AccessMessage.ROLE_DIFFERS.with(role, granted));
        require(caller.party().equals(party), AccessMessage.PARTY_DIFFERS.with(party, caller.party()));
        require(
                caller.organisation().equals(organisation),
                AccessMessage.ORGANISATION_DIFFERS.with(organisation, caller.organisation()));
    }

    private static void require(boolean holds, Told detail) {
        if (!holds) {
            refuse(detail);
        }
    }

    private static void refuse(Told detail) {
        throw ProblemType.ACCOUNT_NOT_IN_FORCE.because(detail);
    }
}
