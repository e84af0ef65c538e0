package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Tells how long the oldest letter waits. */
@ApplicationScoped
class LetterWait implements Watched {

    private final EntityManager em;

    LetterWait(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "letters.waiting.seconds";
    }

    @Override
    public String description() {
        return "How long the oldest e-mail waits; 0 while none does";
    }

    @Override
    public List<WatchedFigure> count() {
        return List.of(WatchedFigure.of((Number)
                em.createNativeQuery("select letters_waiting()", Double.class).getSingleResult()));
    }
}
