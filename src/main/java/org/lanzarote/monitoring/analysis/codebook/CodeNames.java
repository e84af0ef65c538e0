package org.lanzarote.monitoring.analysis.codebook;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Names the codes of a round as its codebook does now, for insiders; the codebook is read once in a request. */
@RequestScoped
public class CodeNames {

    private final CodebookQueries queries;
    private final Caller caller;
    private final Map<Integer, Map<String, BilingualText>> known = new HashMap<>();

    CodeNames(CodebookQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** The name of a code; its key, where nobody is to know what it is called. */
    public String name(int round, String code, Language language) {
        var name = known.computeIfAbsent(round, this::read).get(code);
        return name == null ? code : name.in(language);
    }

    private Map<String, BilingualText> read(int round) {
        return queries.inForce(round, caller.isInsider())
                .map(version -> version.codes().stream().collect(toMap(CodeEntry::key, CodeEntry::name)))
                .orElse(Map.of());
    }
}
