package org.lanzarote.monitoring.notice.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.event.EventAudience;
import org.lanzarote.monitoring.platform.event.EventRelay;

/** Makes letters of new events, each once, on whichever instance comes first. */
@ApplicationScoped
class EventPost {

    private static final int AT_ONCE = 50;

    private final EventRelay relay;
    private final EventReading events;
    private final Addressees addressees;
    private final Letters letters;
    private final LetterPlace place;
    private final Postman postman;
    private final MailServer server;
    private final MailSettings settings;

    EventPost(
            EventRelay relay,
            EventReading events,
            Addressees addressees,
            Letters letters,
            LetterPlace place,
            Postman postman,
            MailServer server,
            MailSettings settings) {
        this.relay = relay;
        this.events = events;
        this.addressees = addressees;
        this.letters = letters;
        this.place = place;
        this.postman = postman;
        this.server = server;
        this.settings = settings;
    }

    @Scheduled(every = "{mail.events-read-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        boolean more = true;
        while (more) {
            more = postman.told(() -> place.take().map(this::next).orElse(false));
        }
    }

    /** Whether there may be more. */
    private boolean next(LetterPlace.Place taken) {
        relay.relay();
        var found = events.after(taken.told(), AT_ONCE);
        if (found.isEmpty()) {
            return false;
        }
        long last = found.get(found.size() - 1).number();
        if (server.isThere()) {
            found.forEach(this::tell);
        } else {
            // Whoever has a mail server later is not told of all that was before.
            place.digestedUpTo(last);
        }
        place.toldUpTo(last);
        return found.size() == AT_ONCE;
    }

    private void tell(ToldEvent event) {
        addressees.of(event).forEach(to -> letters.post(to, event));
        if (event.audience() == EventAudience.OFFICER
                && settings.safeguardingOfficer().isPresent()) {
            letters.post(Office.SAFEGUARDING_OFFICER, LetterKind.STATEMENT_OVERDUE, event);
        }
    }
}
