package org.lanzarote.monitoring.notice.mail;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.TestClock;

/** Letters of what happened, and the turns that they get when a test gives them. */
@ApplicationScoped
public class GivenLetters {

    private final Events events;
    private final EventPost post;
    private final FormerAddressPost former;
    private final LetterTurns turns;
    private final LetterRun run;
    private final Acting acting;
    private final DataSource database;
    private final ManagedExecutor threads = ManagedExecutor.builder()
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    GivenLetters(
            Events events,
            EventPost post,
            FormerAddressPost former,
            LetterTurns turns,
            LetterRun run,
            Acting acting,
            DataSource database) {
        this.events = events;
        this.post = post;
        this.former = former;
        this.turns = turns;
        this.run = run;
        this.acting = acting;
        this.database = database;
    }

    /** The person with this login has this address, and is written to in this language. */
    public static void reached(String login, String address, String language) {
        sql("update account set email = '%s', language = '%s', address_refused_at = null where login = '%s'"
                .formatted(address, language, login));
    }

    public static void sql(String change) {
        try {
            Owner.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It happens, as if the Secretariat did it. */
    void happened(Happened what) {
        apart(() -> acting.inOffice(
                Role.SECRETARIAT,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    events.happened(what);
                    return true;
                })));
    }

    /** Letters are made of all that happened. */
    public void posted() {
        apart(() -> {
            post.run();
            former.run();
            return true;
        });
    }

    /** Each letter that waits gets its turn. */
    public void sent() {
        sent(Duration.ZERO);
    }

    /** The same an hour later, when what did not succeed is due again. */
    public void sentLater() {
        sent(Duration.ofHours(1));
    }

    private void sent(Duration later) {
        apart(() -> {
            instance(later).runAnyDueExecutions();
            return true;
        });
    }

    /** The letter goes out, and its instance dies before it has noted that it need not look again. */
    void sentAndGone(UUID letter) {
        apart(() -> run.send(letter));
    }

    /** The keys of all letters, in the order in which they were made. */
    List<UUID> keys() {
        return LetterRows.keys();
    }

    ManualScheduler instance(Duration later) {
        var clock = new SettableClock();
        clock.set(TestClock.NOW.plus(later));
        return TestHelper.createManualScheduler(database, turns.task())
                .clock(clock)
                .tableName(LetterTurns.TABLE)
                .build();
    }

    /** On a thread that serves no request. */
    public <T> T apart(Supplier<T> work) {
        return threads.supplyAsync(work).join();
    }
}
