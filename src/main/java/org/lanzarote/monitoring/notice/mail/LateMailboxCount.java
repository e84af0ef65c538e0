package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedNumber;

/** Counts the people and offices for whom a letter waits for more than an hour: one alone has a mailbox that is full or slow. */
@Singleton
class LateMailboxCount {

    @Produces
    @Singleton
    Watched number(EntityManager em) {
        return new WatchedNumber(
                em,
                "letters.late.mailboxes",
                "Mailboxes for which an e-mail waits for more than an hour",
                "late_mailboxes");
    }
}
