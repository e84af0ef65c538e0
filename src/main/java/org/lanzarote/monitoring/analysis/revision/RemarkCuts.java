package org.lanzarote.monitoring.analysis.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.UnaryOperator;

/** Takes words that are taken down everywhere out of what is said of the revisions of a round's compilations. */
@ApplicationScoped
public class RemarkCuts {

    private final CompilationRevisionQueries queries;
    private final EntityManager em;

    RemarkCuts(CompilationRevisionQueries queries, EntityManager em) {
        this.queries = queries;
        this.em = em;
    }

    public void cut(int round, UnaryOperator<String> left) {
        for (var line : queries.remarks(round)) {
            var rest = left.apply(line.remark());
            if (!rest.equals(line.remark())) {
                em.createNativeQuery("select 1 from cut_compilation_remark(:id, :words)", Integer.class)
                        .setParameter("id", line.id())
                        .setParameter("words", rest)
                        .getSingleResult();
            }
        }
    }
}
