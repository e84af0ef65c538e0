package org.lanzarote.monitoring.notice.mail;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.platform.event.EventAudience;
import org.lanzarote.monitoring.platform.event.EventRelay;

/** Makes letters of new events, each once, on whichever instance comes first; one that fails keeps no other waiting. */
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
        List<ToldEvent> found;
        do {
            found = postman.told(this::next);
        } while (found.stream().allMatch(this::tell) && found.size() == AT_ONCE);
    }

    /** The next events; none, where another instance makes letters of them. */
    private List<ToldEvent> next() {
        return place.take()
                .map(taken -> {
                    relay.relay();
                    return events.after(taken.told(), AT_ONCE);
                })
                .orElse(List.of());
    }

    /** Makes the letters of an event, together or else each by itself; whether this instance goes on. */
    private boolean tell(ToldEvent event) {
        try {
            return postman.told(() -> pass(event, () -> posts(event).forEach(Runnable::run)));
        } catch (RuntimeException e) {
            Log.errorf(e, "The letters of the event %s are made one by one", event.id());
            attempt(event, () -> postman.told(() -> posts(event)).forEach(post -> attempt(event, () -> alone(post))));
            return postman.told(() -> pass(event, () -> {}));
        }
    }

    /** Goes past an event with its letters, unless another instance has or does; whether it was this one. */
    private boolean pass(ToldEvent event, Runnable letters) {
        if (place.take().filter(taken -> taken.told() < event.number()).isEmpty()) {
            return false;
        }
        if (server.isThere()) {
            letters.run();
        } else {
            // Whoever has a mail server later is not told of all that was before.
            place.digestedUpTo(event.number());
        }
        place.toldUpTo(event.number());
        return true;
    }

    private void alone(Runnable post) {
        postman.told(() -> {
            post.run();
            return true;
        });
    }

    /** Runs one item; its failure does not keep the others waiting. */
    private static void attempt(ToldEvent event, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Log.errorf(e, "A letter of the event %s could not be made and is left out", event.id());
        }
    }

    private List<Runnable> posts(ToldEvent event) {
        List<Runnable> posts = new ArrayList<>();
        addressees.of(event).forEach(to -> posts.add(() -> letters.post(to, event)));
        if (event.audience() == EventAudience.OFFICER
                && settings.safeguardingOfficer().isPresent()) {
            posts.add(() -> letters.post(Office.SAFEGUARDING_OFFICER, LetterKind.STATEMENT_OVERDUE, event));
        }
        return posts;
    }
}
