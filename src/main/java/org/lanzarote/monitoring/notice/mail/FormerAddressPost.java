package org.lanzarote.monitoring.notice.mail;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.people.account.LeftAddress;
import org.lanzarote.monitoring.people.account.Mailboxes;

/** Tells an address that was left that there is another, so that whoever reads there learns of a change that he did not ask for. */
@ApplicationScoped
class FormerAddressPost {

    private final Mailboxes mailboxes;
    private final Letters letters;
    private final Postman postman;
    private final MailServer server;

    FormerAddressPost(Mailboxes mailboxes, Letters letters, Postman postman, MailServer server) {
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.postman = postman;
        this.server = server;
    }

    @Scheduled(every = "{mail.events-read-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (server.isThere()) {
            postman.told(mailboxes::left).forEach(this::attempt);
        } else {
            postman.told(() -> {
                mailboxes.forgetAll();
                return true;
            });
        }
    }

    /** The failure of one does not keep the others waiting. */
    private void attempt(LeftAddress left) {
        try {
            postman.told(() -> mailboxes.take(left) && post(left));
        } catch (RuntimeException e) {
            Log.errorf(e, "The letter to the former address %s could not be made; it is tried again", left.key());
        }
    }

    private boolean post(LeftAddress left) {
        letters.post(left.login(), LetterKind.ADDRESS_CHANGED, LetterFacts.ofAddress(left.key(), left.at()));
        return true;
    }
}
