package org.lanzarote.monitoring.analysis.codebook;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.preparation.round.Round;

/** Loads the codes of a round's codebook as they stand now. */
@ApplicationScoped
public class CodeRepository implements PanacheRepositoryBase<Code, UUID> {

    /** All codes of a round, also those that are retired, by key. */
    public Map<String, Code> ofRound(int round) {
        return list("round.number", round).stream().collect(toMap(Code::key, identity()));
    }

    /** The codes that are given now, in their order. */
    public List<Code> inForce(int round) {
        return list("round.number = ?1 and retired = false order by ordinal", round);
    }

    /** Lets the codes stand as a new version says it: what it adds is there, what it leaves out is gone. */
    void stand(Round round, List<CodeEntry> entries) {
        var standing = ofRound(round.number());
        for (int place = 0; place < entries.size(); place++) {
            var entry = entries.get(place);
            var code = standing.remove(entry.key());
            if (code == null) {
                code = new Code(round, entry.key());
                code.stand(place, entry);
                persist(code);
            } else {
                code.stand(place, entry);
            }
        }
        standing.values().forEach(this::delete);
    }
}
