package org.lanzarote.monitoring.platform.access;

import static org.lanzarote.monitoring.platform.access.ActedOnLife.made;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.tell;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.job.GivenJobs;
import org.lanzarote.monitoring.people.account.GivenAccounts;
import org.lanzarote.monitoring.support.Owner;

/** Accounts, organisations, invitations, systems, jobs and a Party, in each state in which somebody acts on them. */
final class ActedOnPeople {

    private static final String SECRETARIAT = "secretariat";
    private static final Map<String, Object> REASON = Map.of("reason", "A test asks for it");

    private final List<ActedOn> things = new ArrayList<>();

    List<ActedOn> things() {
        return things;
    }

    void arrive() throws SQLException {
        things.add(ActedOn.of("getParty", "iso3", "NOR"));
        accounts();
        organisations();
        invitations();
        jobs();
        var system = Map.of("name", "Case register", "role", "FOCAL_POINT", "party", "FRA");
        things.add(ActedOn.of("getSystem", "id", made("focal-point-fra", "/systems", system)));
        var revoked = made("focal-point-fra", "/systems", system);
        tell("focal-point-fra", "/systems/" + revoked, "revoke", REASON);
        things.add(ActedOn.of("getSystem", "id", revoked));
    }

    /** The key of the account of a new delegate. */
    String delegateOf(String party) {
        return made(
                "focal-point-" + party.toLowerCase(Locale.ROOT),
                "/accounts",
                GivenAccounts.delegateOf(party, GivenAccounts.address()));
    }

    /** The key of the account with this login. */
    String account(String login) {
        return secretariat().get("/accounts?limit=200").path("items.find { it.login == '" + login + "' }.id");
    }

    private void accounts() {
        account(delegateOf("FRA"), null);
        account(delegateOf("FRA"), "suspend");
        account(delegateOf("FRA"), "end");
        var first = made(SECRETARIAT, "/accounts", GivenAccounts.focalPointOf("FIN", GivenAccounts.address()));
        account(first, null);
        var replaced = made(SECRETARIAT, "/accounts", GivenAccounts.focalPointOf("ISL", GivenAccounts.address()));
        account(replaced, null);
        var successor = Map.of(
                "person",
                GivenAccounts.person(GivenAccounts.address()),
                "reason",
                "Retires",
                "from",
                "2027-09-01T00:00:00Z");
        made(SECRETARIAT, "/accounts/" + replaced + "/replace", successor);
        things.add(ActedOn.of("getAccount", "id", account("delegate-fra")));
    }

    private void account(String id, @Nullable String verb) {
        if (verb != null) {
            tell(SECRETARIAT, "/accounts/" + id, verb, REASON);
        }
        things.add(ActedOn.of("getAccount", "id", id));
    }

    private void organisations() {
        var name = "Children's voice " + UUID.randomUUID();
        things.add(ActedOn.of("getOrganisation", "id", GivenAccounts.approved(name)));
        things.add(ActedOn.of("getOrganisation", "id", GivenAccounts.registered(name, GivenAccounts.address())));
        var other = "Children's ear " + UUID.randomUUID();
        things.add(ActedOn.of("getOrganisation", "id", GivenAccounts.registered(other, GivenAccounts.address())));
        var declined = GivenAccounts.registered("Nobody " + UUID.randomUUID(), GivenAccounts.address());
        tell(SECRETARIAT, "/organisations/" + declined, "decline", REASON);
        things.add(ActedOn.of("getOrganisation", "id", declined));
    }

    private void invitations() throws SQLException {
        invited();
        tell(SECRETARIAT, "/invitations/" + invited(), "withdraw", REASON);
        Owner.execute(
                "update organisation_invitation set invited_at = '2027-01-01', valid_until = '2027-02-01' where id = '"
                        + invited() + "'");
    }

    private void jobs() {
        var given = CDI.current().select(GivenJobs.class).get();
        things.add(job(given.asked("focal-point-fra", "any")));
        given.work();
        things.add(job(given.asked("stakeholder", "any")));
    }

    private static ActedOn job(String address) {
        return ActedOn.of("getJob", "id", address.substring("/jobs/".length()));
    }

    private String invited() {
        var wish = Map.of(
                "name", "Ombudsperson " + UUID.randomUUID(),
                "kind", "OMBUDSPERSON",
                "email", GivenAccounts.address(),
                "language", "FR",
                "validUntil", "2027-04-01T12:00:00Z");
        var id = made(SECRETARIAT, "/invitations", wish);
        things.add(ActedOn.of("getInvitation", "id", id));
        return id;
    }
}
