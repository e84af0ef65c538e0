package org.lanzarote.monitoring.inquiry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.kept.ShownState;

/** What the index has, where nothing waits that a search takes in, and what is found of it at this time. */
@ApplicationScoped
class SearchedState implements ShownState {

    private final EntityManager em;

    SearchedState(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<String> now() {
        return em.unwrap(Session.class).doReturningWork(database -> {
            try (var asked = database.prepareStatement(SearchStatements.STATE);
                    var told = asked.executeQuery()) {
                told.next();
                return Optional.ofNullable(told.getString(1));
            }
        });
    }
}
