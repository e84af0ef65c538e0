package org.lanzarote.monitoring.analysis.coding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lanzarote.monitoring.analysis.codebook.Code;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The codes among which somebody chooses. */
public record CodeChoice(Map<String, Code> codes) {

    public static CodeChoice of(Collection<Code> codes) {
        return new CodeChoice(
                codes.stream().collect(toMap(Code::key, identity(), (one, other) -> one, LinkedHashMap::new)));
    }

    /** What was chosen; all that is wrong with it, besides what was found before, ends the request. */
    public Set<Code> choose(List<String> wished, Violations violations) {
        var seen = new HashSet<String>();
        for (int i = 0; i < wished.size(); i++) {
            var key = wished.get(i);
            violations.require(codes.containsKey(key), "/codes/" + i, unknown(key));
            violations.require(seen.add(key), "/codes/" + i, CodingMessage.CODE_REPEATED.with(key));
        }
        violations.orThrow(CodingMessage.CODES_INVALID);
        return named(wished);
    }

    private Told unknown(String key) {
        return codes.isEmpty()
                ? CodingMessage.CODEBOOK_EMPTY.with(key)
                : CodingMessage.CODE_UNKNOWN.with(key, String.join(", ", codes.keySet()));
    }

    /** The codes with these keys, which are among them. */
    public Set<Code> named(List<String> keys) {
        return keys.stream()
                .map(key -> Objects.requireNonNull(codes.get(key)))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** What was chosen for a finding, which keeps a code that it carries when the code is retired. */
    Set<Code> forFinding(List<String> wished, Set<String> carried) {
        var violations = new Violations();
        for (int i = 0; i < wished.size(); i++) {
            var code = codes.get(wished.get(i));
            violations.require(
                    code == null || !code.isRetired() || carried.contains(code.key()),
                    "/codes/" + i,
                    CodingMessage.CODE_RETIRED.with(wished.get(i)));
        }
        return choose(wished, violations);
    }
}
