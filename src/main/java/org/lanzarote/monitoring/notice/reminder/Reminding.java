package org.lanzarote.monitoring.notice.reminder;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.lanzarote.monitoring.notice.mail.LetterKind;
import org.lanzarote.monitoring.notice.mail.Letters;
import org.lanzarote.monitoring.notice.mail.MailServer;
import org.lanzarote.monitoring.notice.mail.Postman;
import org.lanzarote.monitoring.platform.paging.NamedLocks;

/** Posts the reminders whose day has come, round by round, each once on whichever instance comes first. */
@ApplicationScoped
class Reminding {

    private final ReminderPlanRepository plans;
    private final ReminderQueries queries;
    private final Letters letters;
    private final Postman postman;
    private final MailServer server;
    private final EntityManager em;
    private final NamedLocks locks;
    private final Clock clock;

    Reminding(
            ReminderPlanRepository plans,
            ReminderQueries queries,
            Letters letters,
            Postman postman,
            MailServer server,
            EntityManager em,
            NamedLocks locks,
            Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.letters = letters;
        this.postman = postman;
        this.server = server;
        this.em = em;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(every = "{reminders.looked-for-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (server.isThere()) {
            postman.told(queries::plannedRounds).forEach(this::attempt);
        }
    }

    /** The failure of one round does not keep the others waiting. */
    private void attempt(int round) {
        try {
            postman.told(() -> due(round)).forEach(this::attempt);
        } catch (RuntimeException e) {
            Log.errorf(e, "Nobody was reminded in round %d; it is tried again", round);
        }
    }

    /** Nor does the failure of one reminder. */
    private void attempt(DueReminder reminder) {
        try {
            postman.told(() -> post(reminder));
        } catch (RuntimeException e) {
            var key = reminder.key();
            Log.errorf(e, "%s was not reminded in round %d; it is tried again", key.party(), key.round());
        }
    }

    /** Those whose day has come, and that were not posted yet. */
    private List<DueReminder> due(int round) {
        var now = clock.instant();
        var days = plans.daysBefore(round);
        var people = queries.focalPoints(round, now);
        return queries.open(round).stream()
                .flatMap(reply -> reply.dueNow(days, now).stream()
                        .flatMap(before -> people.stream()
                                .filter(person ->
                                        person.party().equals(reply.party()) && person.addressRefusedAt() == null)
                                .map(person -> DueReminder.of(reply, before, person.login()))))
                .filter(this::isNew)
                .toList();
    }

    private boolean post(DueReminder reminder) {
        locks.hold("reminders of round " + reminder.key().round());
        boolean due = isNew(reminder);
        if (due) {
            var letter = letters.post(reminder.key().account(), LetterKind.REMINDER, reminder.facts());
            em.persist(new SentReminder(reminder.key(), letter, clock.instant()));
        }
        return due;
    }

    private boolean isNew(DueReminder reminder) {
        return em.find(SentReminder.class, reminder.key()) == null;
    }
}
