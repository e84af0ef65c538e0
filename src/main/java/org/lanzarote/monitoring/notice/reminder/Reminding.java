package org.lanzarote.monitoring.notice.reminder;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.lanzarote.monitoring.notice.mail.LetterFacts;
import org.lanzarote.monitoring.notice.mail.LetterKind;
import org.lanzarote.monitoring.notice.mail.Letters;
import org.lanzarote.monitoring.notice.mail.MailServer;
import org.lanzarote.monitoring.notice.mail.Postman;
import org.lanzarote.monitoring.notice.reminder.ReminderQueries.FocalPoint;
import org.lanzarote.monitoring.notice.reminder.SentReminder.SentReminderKey;

/** Posts the reminders whose day has come, round by round, each once on whichever instance comes first. */
@ApplicationScoped
class Reminding {

    /** Told apart from other locks by the number of this room's. */
    private static final String ALONE = "select true from (select pg_advisory_xact_lock(7241902, ?1)) locked";

    private final ReminderPlanRepository plans;
    private final ReminderQueries queries;
    private final Letters letters;
    private final Postman postman;
    private final MailServer server;
    private final EntityManager em;
    private final Clock clock;

    Reminding(
            ReminderPlanRepository plans,
            ReminderQueries queries,
            Letters letters,
            Postman postman,
            MailServer server,
            EntityManager em,
            Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.letters = letters;
        this.postman = postman;
        this.server = server;
        this.em = em;
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
            postman.told(() -> remind(round));
        } catch (RuntimeException e) {
            Log.errorf(e, "Nobody was reminded in round %d; it is tried again", round);
        }
    }

    private boolean remind(int round) {
        em.createNativeQuery(ALONE, Boolean.class).setParameter(1, round).getSingleResult();
        var days = plans.daysBefore(round);
        var people = queries.focalPoints(round, clock.instant());
        for (var reply : queries.open(round)) {
            reply.dueNow(days, clock.instant())
                    .ifPresent(before -> people.stream()
                            .filter(person -> person.party().equals(reply.party()) && person.addressRefusedAt() == null)
                            .forEach(person -> remind(reply, before, person)));
        }
        return true;
    }

    private void remind(UnsubmittedReply reply, int before, FocalPoint person) {
        var key = new SentReminderKey(reply.round(), reply.party(), person.login(), reply.limitOn(), before);
        if (em.find(SentReminder.class, key) == null) {
            var letter = letters.post(
                    person.login(),
                    LetterKind.REMINDER,
                    LetterFacts.ofReply(reply.round(), reply.party(), reply.due()));
            em.persist(new SentReminder(key, letter, clock.instant()));
        }
    }
}
