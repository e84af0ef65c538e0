package org.lanzarote.monitoring.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The mail server and the systems of Parties are away, come back and read without answering, and then answer: each letter and
 * each event is taken once, and nobody who writes waits for them.
 */
record ReceiversAway() implements Drill {

    private static final int WRITES = 50;

    /** What writes take, with nobody away. */
    private static final int MOST_TIMES = 3;

    private static final Duration MARGIN = Duration.ofSeconds(2);

    private static final String NOT_REACHED =
            "select exists (select from letter where state = 'WAITING' and tries > 0 and claimed_at is null)"
                    + " and exists (select from delivery_attempt where outcome = 'NO_CONNECTION')";

    /** As the operator's guide has it. */
    private static final String AT_ONCE = "update letter_turn set execution_time = now() where not picked";

    @Override
    public void run(Site site, Report report) throws Exception {
        var recipients = site.recipients();
        var refused = site.ledger().notAnswered();
        try (var records = site.owner();
                var keys = site.servers().keys().superuser("keys")) {
            site.whileAllWrite(() -> {
                var usually = site.awaitWrites(WRITES);
                recipients.leave();
                expectAsUsual(report, "away", usually, site.awaitWrites(WRITES));
                Waiting.until("A letter and an event that reach nobody", () -> Sql.isTrue(records, NOT_REACHED));
                recipients.setSilent(true);
                recipients.comeBack();
                expectAsUsual(report, "silent", usually, site.awaitWrites(WRITES));
                Waiting.until(
                        "A letter and an event without an answer",
                        () -> !recipients.mailbox().unanswered().isEmpty()
                                && !recipients.systems().unanswered().isEmpty());
                recipients.setSilent(false);
            });
            var errands = new Errands(records, keys, recipients.begin());
            var back = System.nanoTime();
            Waiting.until("Letters", () -> {
                execute(records, AT_ONCE);
                return errands.letters() == 0;
            });
            errands.await(recipients.systems());
            report.say(
                    "Mail server and systems were away and then silent: %d letters and %d events came without being"
                            + " acknowledged, and again; everything was taken %d ms after they answered.",
                    recipients.mailbox().unanswered().size(),
                    recipients.systems().unanswered().size(),
                    Duration.ofNanos(System.nanoTime() - back).toMillis());
            report.errands(errands.told(recipients));
        }
        if (site.ledger().notAnswered() > refused) {
            report.fault("Others were refused while mail server and systems were away");
        }
        report.reckon(site);
    }

    private static void expectAsUsual(Report report, String how, Duration usually, Duration took) {
        report.say(
                "%d writes took %d ms while they were %s, and %d ms before.",
                WRITES, took.toMillis(), how, usually.toMillis());
        if (took.compareTo(usually.multipliedBy(MOST_TIMES).plus(MARGIN)) > 0) {
            report.fault("Writes were slower while mail server and systems were %s", how);
        }
    }

    private static void execute(Connection records, String sql) {
        try (var statement = records.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
