package org.lanzarote.monitoring.people.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.redeem;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.secret;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.withdrawn;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: what the database shows and takes, whatever the service asks. */
@QuarkusTest
class InvitationFenceTest {

    private static final String REDEEM =
            "update organisation_invitation i set state = 'REDEEMED', closed_at = i.secret_at,"
                    + " organisation = (select id from organisation o where o.name = i.name)";

    private static final String ADMIT = "insert into organisation (id, version, name, kind, about, contact_given,"
            + " contact_family, contact_email, contact_language, status, registered_at, decided_at, decided_by)"
            + " select gen_random_uuid(), 0, '%s', kind, '', '', '', '', 'EN', 'APPROVED', now(), secret_at, ''"
            + " from organisation_invitation";

    private static final String SEE = "update organisation_invitation set version = version";

    @Inject
    DataSource service;

    @Test
    void secretariatReachesEachAndASecretItsOwnToRedeemIt() throws SQLException {
        var secret = secret(new GivenInvitations().invited());
        new GivenInvitations().invited();

        assertThat(reached("caller.secretariat", "true", SEE)).isEqualTo(2);
        assertThat(reached("caller.invitation", InvitationRepository.digest(secret), admit(), REDEEM))
                .isEqualTo(1);
        assertThat(reached("caller.invitation", InvitationRepository.digest("another"), REDEEM))
                .isZero();
        assertThat(reached("caller.overseer", "true", REDEEM)).isZero();
        assertThat(reached("caller.stakeholder", "Demonstration NGO", REDEEM)).isZero();
    }

    @Test
    void whoShowsASecretDoesNothingElseWithIt() {
        var digest = InvitationRepository.digest(secret(new GivenInvitations().invited()));

        for (var change : new String[] {
            SEE,
            "update organisation_invitation set state = 'WITHDRAWN', closed_at = now(), reason = 'No'",
            "update organisation_invitation set secret_at = now()"
        }) {
            assertThatThrownBy(() -> reached("caller.invitation", digest, change))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void whoRedeemsItAdmitsItsOwnOrganisationAndNoOther() throws SQLException {
        var digest = InvitationRepository.digest(secret(new GivenInvitations().invited()));
        Owner.execute(ADMIT.formatted("Another"));

        for (var redeemed : new String[] {
            REDEEM.replace("o.name = i.name", "o.name = 'Another'"),
            REDEEM.replace("closed_at = i.secret_at", "closed_at = now() + interval '90 years'"),
            REDEEM.replace("closed_at = i.secret_at", "closed_at = i.secret_at + interval '1 second'")
        }) {
            assertThatThrownBy(() -> reached("caller.invitation", digest, admit(), redeemed))
                    .as(redeemed)
                    .hasMessageContaining("the organisation that it admits");
        }
    }

    @Test
    void whoRedeemsItTakesItAsItStands() throws SQLException {
        var digest = InvitationRepository.digest(secret(new GivenInvitations().invited()));

        for (var change : List.of(
                "name = 'Another'",
                "kind = 'OTHER'",
                "email = 'x@example.org'",
                "valid_until = valid_until + interval '1 year'",
                "invited_by = ''",
                "invited_at = now() - interval '1 day'")) {
            assertThatThrownBy(() -> reached("caller.invitation", digest, REDEEM + ", " + change))
                    .as(change)
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> reached("caller.invitation", digest, admit(), REDEEM + ", secret_at = now()"))
                .hasMessageContaining("the secret that it has");
    }

    @Test
    void redeemedAndWithdrawnOnesStaySoWhoeverWrites() {
        redeem(secret(new GivenInvitations().invited())).then().statusCode(204);
        withdrawn(new GivenInvitations().invited());

        assertThatThrownBy(() -> Owner.execute("update organisation_invitation set state = 'OPEN', closed_at = null"))
                .hasMessageContaining("stays so");
        assertThatThrownBy(() -> reached("caller.secretariat", "true", "delete from organisation_invitation"))
                .hasMessageContaining("permission denied");
    }

    /** Admits the one organisation that is invited, under its name. */
    private static String admit() {
        return ADMIT.replace("'%s'", "name");
    }

    /** How many rows the last change reaches; it is taken back. */
    private int reached(String setting, String value, String... changes) throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select set_config('" + setting + "', '" + value + "', true)");
                int reached = 0;
                for (var change : changes) {
                    reached = statement.executeUpdate(change);
                }
                return reached;
            } finally {
                connection.rollback();
            }
        }
    }
}
