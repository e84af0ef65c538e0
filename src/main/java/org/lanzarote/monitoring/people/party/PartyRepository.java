package org.lanzarote.monitoring.people.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads Parties that other records point to. */
@ApplicationScoped
public class PartyRepository implements PanacheRepositoryBase<Party, String> {

    public Party require(String iso3) {
        return findByIdOptional(iso3).orElseThrow(NotFound.of("Party", iso3));
    }

    /** The codes of all Parties. */
    public List<String> codes() {
        return streamAll().map(Party::iso3).toList();
    }

    /** The Parties among these codes. */
    public Map<String, Party> known(Collection<String> iso3s) {
        return iso3s.isEmpty()
                ? Map.of()
                : find("iso3 in ?1", iso3s).stream().collect(Collectors.toMap(Party::iso3, Function.identity()));
    }
}
