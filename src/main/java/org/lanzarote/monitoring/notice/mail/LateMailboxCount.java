package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Counts the people and offices for whom a letter waits for more than an hour: one alone has a mailbox that is full or slow. */
@ApplicationScoped
class LateMailboxCount implements Watched {

    private final EntityManager em;

    LateMailboxCount(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "letters.late.mailboxes";
    }

    @Override
    public String description() {
        return "Mailboxes for which an e-mail waits for more than an hour";
    }

    @Override
    public List<WatchedFigure> count() {
        return List.of(WatchedFigure.of((Number)
                em.createNativeQuery("select late_mailboxes()", Long.class).getSingleResult()));
    }
}
