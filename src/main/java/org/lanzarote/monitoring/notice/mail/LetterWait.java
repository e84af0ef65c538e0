package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedNumber;

/** Tells how long the oldest letter waits. */
@Singleton
class LetterWait {

    @Produces
    @Singleton
    Watched number(EntityManager em) {
        return new WatchedNumber(
                em,
                "letters.waiting.seconds",
                "How long the oldest e-mail waits; 0 while none does",
                "letters_waiting");
    }
}
