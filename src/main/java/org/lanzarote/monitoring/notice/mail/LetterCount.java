package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Counts letters that wait, and those that came to an end within a day. */
@ApplicationScoped
class LetterCount implements Watched {

    private final EntityManager em;

    LetterCount(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "letters";
    }

    @Override
    public String description() {
        return "E-mails that wait, and those that were sent, refused or let lapse within a day";
    }

    @Override
    public List<WatchedFigure> count() {
        return em.unwrap(Session.class)
                .createNativeQuery("select state, number from watched_letters()", Tuple.class)
                .getResultStream()
                .map(row -> WatchedFigure.of("state", row.get("state", String.class), row.get("number", Long.class)))
                .toList();
    }
}
