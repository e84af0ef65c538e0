package org.lanzarote.monitoring.platform.watch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.job.GivenJobs;
import org.lanzarote.monitoring.notice.mail.Postbox;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Asking;
import org.lanzarote.monitoring.support.DatabaseLine;
import org.lanzarote.monitoring.support.Metrics;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Relay;

/** Whoever watches the service sees how a round goes and what waits, in numbers alone. */
@QuarkusTest
class WatchingTest {

    @Inject
    Watching watching;

    @Inject
    NeededServers needed;

    @Inject
    GivenJobs jobs;

    @TestHTTPResource(value = "/metrics", management = true)
    @Nullable URI metrics;

    @BeforeEach
    void launched() {
        GivenRounds.launched("FRA", "NOR", "RUS");
    }

    @Test
    void roundIsSeenInNumbers() {
        GivenReplies.published("FRA");

        assertThat(counted())
                .contains(
                        "replies{round=\"2\",state=\"DRAFT\"} 2.0",
                        "replies{round=\"2\",state=\"PUBLISHED\"} 1.0",
                        "replies{round=\"2\",state=\"SUBMITTED\"} 0.0")
                .anyMatch(line -> line.startsWith("replies_due_hours{round=\"2\"}"));
    }

    @Test
    void whatWaitsIsSeen() throws SQLException {
        jobs.asked("secretariat", "one");
        Owner.execute("update trail_entry set at = now() - interval '1 hour'");
        Owner.execute("delete from trail_pending");
        Owner.execute("update account set address_refused_at = now() where login = 'focal-point-fra'");
        Owner.execute(
                "insert into letter (id, version, kind, account, facts, state, made_at, tries)"
                        + " values (uuidv7(), 0, 'REMINDER', 'focal-point-nor', '{}', 'WAITING', now() - interval '2 hours', 0)");
        happened("null", 1);
        happened("1000", 3);
        Owner.execute(
                "insert into webhook (id, version, account, address, types, status, secrets_current, registered_at, place)"
                        + " values (uuidv7(), 0, 'system', 'https://system.example', '{}', 'ACTIVE', '', now(), 999)");
        Owner.execute("insert into trail_pending select id from trail_entry");

        assertThat(counted())
                .contains("jobs{status=\"QUEUED\"} 1.0", "jobs{status=\"FAILED\"} 0.0")
                .contains("letters{state=\"WAITING\"} 1.0", "letters{state=\"SENT\"} 0.0")
                .contains("accounts_addresses_refused 1.0")
                .contains("letters_late_mailboxes 1.0")
                .anyMatch(line -> line.matches("letters_waiting_seconds 72\\d\\d\\..*"))
                .anyMatch(line -> line.matches("events_waiting_seconds 36\\d\\d\\..*"))
                .anyMatch(line -> line.matches("webhooks_waiting_seconds 108\\d\\d\\..*"))
                .anyMatch(line -> line.matches("trail_waiting_seconds 36\\d\\d\\..*"))
                .contains("search_set_aside 0.0")
                .anyMatch(line -> line.startsWith("search_waiting "));
    }

    @Test
    void requestsAreSeenByMethodAndStatusAlone() {
        Asking.nobody().get("/rounds/2").then().statusCode(200);
        Asking.nobody().get("/events").then().statusCode(200);

        assertThat(counted())
                .filteredOn(line -> line.startsWith("http_server_requests_seconds_count"))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*uri=\"(all|events|root|UNKNOWN|NOT_FOUND|REDIRECTION)\".*"))
                .anyMatch(line -> line.contains("method=\"GET\"") && line.contains("status=\"200\""))
                .anyMatch(line -> line.contains("uri=\"events\""));
        assertThat(counted())
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"))
                .anyMatch(line -> line.startsWith("agroal_awaiting_count"));
    }

    /** Health tells it, and an instance is ready all the same. */
    @Test
    void whatIsNeededAndAwayIsSeenByItsNameAlone() {
        var box = Postbox.open();
        try {
            assertThat(asked())
                    .contains("needed_up{name=\"mail\"} 1.0", "needed_up{name=\"keys\"} 1.0")
                    .contains("needed_up{name=\"keycloak\"} 1.0")
                    .noneMatch(line -> line.contains("name=\"scanner\""));
            DatabaseLine.cut();
            Relay.set(Relay.Line.CUT);
            needed.ask();
        } finally {
            box.close();
            DatabaseLine.mend();
            Relay.set(Relay.Line.OPEN);
        }
        assertThat(Metrics.read(requireNonNull(metrics)))
                .contains("needed_up{name=\"keys\"} 0.0", "needed_up{name=\"keycloak\"} 0.0");
        Asking.outOfContract(Asking.nobody())
                .get("/q/health")
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", containsInAnyOrder("keys", "keycloak"))
                .body(not(containsString("localhost")));
        Asking.outOfContract(Asking.nobody()).get("/q/health/ready").then().statusCode(200);
        assertThat(asked()).contains("needed_up{name=\"mail\"} 0.0", "needed_up{name=\"keys\"} 1.0");
    }

    private List<String> asked() {
        needed.ask();
        return Metrics.read(requireNonNull(metrics));
    }

    private static void happened(String number, int hoursAgo) throws SQLException {
        Owner.execute("insert into event (id, number, type, happened_at, subject, audience, data) values (uuidv7(), %s,"
                        .formatted(number)
                + " 'ROUND_LAUNCHED', now() - interval '%d hours', '/rounds/2', 'PUBLIC', '{}')".formatted(hoursAgo));
    }

    private List<String> counted() {
        watching.count();
        return Metrics.read(requireNonNull(metrics));
    }
}
