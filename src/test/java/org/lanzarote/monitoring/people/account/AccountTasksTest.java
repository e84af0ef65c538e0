package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOfFrance;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.registered;
import static org.lanzarote.monitoring.people.account.GivenAccounts.tag;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.support.Owner;

/** Organisations and accounts that wait for whoever admits them. */
@QuarkusTest
class AccountTasksTest {

    @Test
    void organisationWaitsUntilItIsDecidedOn() {
        var id = registered("Waiting NGO", address());
        SeenTasks.of(() -> secretariat())
                .body("items.kind", contains("DECIDE_ON_ORGANISATION"))
                .body("items[0].round", nullValue())
                .body("items.address", contains("/organisations/" + id));
        secretariat().get("/me/tasks?round=2").then().statusCode(200).body("items.size()", equalTo(0));

        secretariat()
                .header("If-Match", tag("/organisations/" + id))
                .body(Map.of("reason", "Not of this field"))
                .post("/organisations/" + id + "/decline")
                .then()
                .statusCode(204);
        assertThat(kinds(() -> secretariat())).isEmpty();
    }

    @Test
    void undeliveredInvitationWaitsForWhoeverSentIt() throws SQLException {
        var finland = invited(secretariat(), focalPointOf("FIN", address()));
        var delegate = delegateOfFrance();
        assertThat(kinds(() -> secretariat())).isEmpty();

        Owner.execute(
                "update account set invitation = 'UNDELIVERED' where id in ('%s', '%s')".formatted(finland, delegate));
        SeenTasks.of(() -> secretariat())
                .body("items.kind", contains("RENEW_INVITATION"))
                .body("items.address", contains("/accounts/" + finland));
        SeenTasks.of(() -> focalPoint("FRA"))
                .body("items.kind", contains("RENEW_DELEGATE_INVITATION"))
                .body("items.address", contains("/accounts/" + delegate));
        assertThat(kinds(() -> focalPoint("DEU"))).isEmpty();

        focalPoint("FRA")
                .header("If-Match", tag("/accounts/" + delegate))
                .post("/accounts/" + delegate + "/send-invitation")
                .then()
                .statusCode(204);
        assertThat(kinds(() -> focalPoint("FRA"))).isEmpty();

        secretariat()
                .header("If-Match", tag("/accounts/" + finland))
                .body(Map.of("reason", "Somebody else was named"))
                .post("/accounts/" + finland + "/end")
                .then()
                .statusCode(204);
        assertThat(kinds(() -> secretariat())).isEmpty();
    }
}
