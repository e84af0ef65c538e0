package org.lanzarote.monitoring.outcome.style;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps and loads how the notes of editions are printed. */
@ApplicationScoped
class EditionNotesRepository implements PanacheRepositoryBase<EditionNotes, UUID> {

    List<EditionNotes> ofRound(int round) {
        return list("report.round.number", round);
    }
}
