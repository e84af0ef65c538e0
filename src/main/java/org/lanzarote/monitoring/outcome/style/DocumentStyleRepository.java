package org.lanzarote.monitoring.outcome.style;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.preparation.round.Round;

/** Loads the styles of rounds to change. */
@ApplicationScoped
class DocumentStyleRepository implements PanacheRepositoryBase<DocumentStyle, UUID> {

    Optional<DocumentStyle> ofRound(int round) {
        return find("round.number", round).singleResultOptional();
    }

    Optional<DocumentStyle> of(Round round) {
        return find("round", round).singleResultOptional();
    }
}
