package org.lanzarote.monitoring.analysis.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads and keeps revisions of compilations, which everybody may read. */
@ApplicationScoped
class CompilationRevisionRepository implements PanacheRepositoryBase<CompilationRevision, UUID> {

    Optional<CompilationRevision> latest(int round, String question) {
        return find("round.number = ?1 and question = ?2 order by number desc", round, question)
                .firstResultOptional();
    }

    CompilationRevision require(int round, String question, int number) {
        return find("round.number = ?1 and question = ?2 and number = ?3", round, question, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("revision", number));
    }
}
