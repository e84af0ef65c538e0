package org.lanzarote.monitoring.notice.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
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
        postman.told(() -> {
            if (server.isThere()) {
                mailboxes
                        .left()
                        .forEach(left -> letters.post(
                                left.login(),
                                LetterKind.ADDRESS_CHANGED,
                                LetterFacts.ofAddress(left.key(), left.at())));
            } else {
                mailboxes.forgetAll();
            }
            return true;
        });
    }
}
