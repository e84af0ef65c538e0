package org.lanzarote.monitoring.analysis.coding;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.codebook.Code;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Gives findings their codes; PostgreSQL moves the tag that insiders have of a finding with them. */
@ApplicationScoped
public class FindingCodeRepository implements PanacheRepositoryBase<FindingCode, UUID> {

    /** Holds a finding that the caller may code until the end of the request, so that nobody codes it meanwhile. */
    void hold(Finding finding) {
        var em = getEntityManager();
        var held = (Boolean) em.createNativeQuery("select hold_finding(:id)", Boolean.class)
                .setParameter("id", finding.id())
                .getSingleResult();
        if (!held) {
            throw NotFound.of("finding", finding.id()).get();
        }
        em.refresh(finding);
    }

    List<FindingCode> of(UUID finding) {
        return list("finding.id", finding);
    }

    /** Gives each finding these codes in place of those that it has. */
    public void give(Map<UUID, Set<Code>> codes, String by, Instant now) {
        if (codes.isEmpty()) {
            return;
        }
        var carried = list("finding.id in ?1", codes.keySet()).stream().collect(groupingBy(one -> one.finding.id()));
        codes.forEach((finding, wished) -> give(finding, carried.getOrDefault(finding, List.of()), wished, by, now));
        flush();
    }

    private void give(UUID finding, List<FindingCode> carried, Set<Code> wished, String by, Instant now) {
        var missing = new HashSet<>(wished);
        for (var one : carried) {
            if (!missing.remove(one.code)) {
                delete(one);
            }
        }
        var given = getEntityManager().getReference(Finding.class, finding);
        missing.forEach(code -> persist(new FindingCode(given, code, by, now)));
    }
}
