package org.lanzarote.monitoring.notice.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.notice.mail.LetterPlace.LettersMade;
import org.lanzarote.monitoring.people.task.OpenTasks;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.event.EventRow;
import org.lanzarote.monitoring.platform.event.ReadableEvents;

/** Tells the Secretariat once a day what happened since the last time, and what waits for it; nothing, where there is nothing. */
@ApplicationScoped
class DailyDigest {

    private static final int AT_ONCE = 200;

    private final ReadableEvents events;
    private final OpenTasks tasks;
    private final Letters letters;
    private final LetterPlace place;
    private final Postman postman;
    private final Acting acting;
    private final MailServer server;
    private final MailSettings settings;
    private final Clock clock;

    DailyDigest(
            ReadableEvents events,
            OpenTasks tasks,
            Letters letters,
            LetterPlace place,
            Postman postman,
            Acting acting,
            MailServer server,
            MailSettings settings,
            Clock clock) {
        this.events = events;
        this.tasks = tasks;
        this.letters = letters;
        this.place = place;
        this.postman = postman;
        this.acting = acting;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{mail.digest-looked-for-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (server.isThere()
                && settings.secretariat().isPresent()
                && !now.toLocalTime().isBefore(settings.digestFrom())) {
            postman.told(() -> place.take()
                    .filter(taken -> !now.toLocalDate().equals(taken.digestedOn()))
                    .map(taken -> make(taken, now.toLocalDate()))
                    .orElse(false));
        }
    }

    private boolean make(LettersMade taken, LocalDate today) {
        var digest = acting.inOffice(
                Role.SECRETARIAT,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> new Digest(today, since(taken.digested()), tasks.first(Digest.MOST_TASKS + 1))));
        if (!digest.isEmpty()) {
            letters.post(Office.SECRETARIAT, LetterKind.DIGEST, digest.facts());
        }
        digest.happened().stream().mapToLong(EventRow::number).max().ifPresent(place::digestedUpTo);
        place.digestedOn(today);
        return true;
    }

    /** What the Secretariat may see of what happened. */
    private List<EventRow> since(long number) {
        List<EventRow> all = new ArrayList<>();
        for (var some = events.after(number, Set.of(), AT_ONCE); !some.isEmpty(); ) {
            all.addAll(some);
            some = some.size() < AT_ONCE
                    ? List.of()
                    : events.after(some.get(some.size() - 1).number(), Set.of(), AT_ONCE);
        }
        return all;
    }
}
