package org.lanzarote.monitoring.platform.watch;

import jakarta.persistence.EntityManager;
import java.util.List;

/** One number that a function of the tables' owner gives to the watcher, who reads no row of what is counted. */
public record WatchedNumber(EntityManager em, String metric, String description, String function) implements Watched {

    @Override
    public List<WatchedFigure> count() {
        return List.of(WatchedFigure.of(
                (Number) em.createNativeQuery("select %s()".formatted(function)).getSingleResult()));
    }
}
