package org.lanzarote.monitoring.platform.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The state of the caller's account in the register of this service; absent where the register has no such account. */
record Standing(
        @Nullable String state,
        @Nullable String role,
        @Nullable String party,
        @Nullable String organisation) {

    private static final String IN_FORCE = "IN_FORCE";

    static Standing of(ResultSet row) throws SQLException {
        return new Standing(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    /** Refuses a caller whose token says something else than the register says now. */
    void requireFor(Caller caller) {
        var powerful = new TreeSet<>(caller.roles());
        powerful.retainAll(Role.POWERFUL);
        var granted = new TreeSet<>(caller.roles());
        granted.retainAll(Role.GRANTED_HERE);
        if (caller.isSecretariat() && caller.isSafeguardingOfficer()) {
            refuse("Nobody is of the Secretariat and safeguarding officer at the same time");
        }
        if (state == null) {
            require(
                    granted.isEmpty(),
                    "This service keeps no account of this name, so its role " + granted + " counts for nothing");
            return;
        }
        require(IN_FORCE.equals(state), "The account is " + state);
        require(powerful.isEmpty(), "An account that this service keeps is never " + powerful);
        require(
                granted.size() == 1 && granted.contains(role),
                "The account is " + role + ", its token says " + granted);
        require(caller.party().equals(party), claim("Party", party, caller.party()));
        require(caller.organisation().equals(organisation), claim("organisation", organisation, caller.organisation()));
    }

    private static String claim(String what, @Nullable String known, String told) {
        return "The account's %s is '%s', its token says '%s'".formatted(what, known, told);
    }

    private static void require(boolean holds, String detail) {
        if (!holds) {
            refuse(detail);
        }
    }

    private static void refuse(String detail) {
        throw ProblemType.ACCOUNT_NOT_IN_FORCE.because(detail);
    }
}
