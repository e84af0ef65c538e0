package org.lanzarote.monitoring.analysis.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/** What is wrong with the codes of a codebook as a whole: one that is there twice, one in use that is not there. */
record CodebookCheck(List<CodeEntry> codes, Set<String> used) {

    /** How a violation names the key of a code, by the place of the code, and the list as a whole. */
    interface Places {

        Violation key(int place, Told told);

        Violation whole(Told told);
    }

    static final Places IN_JSON = new Places() {
        @Override
        public Violation key(int place, Told told) {
            return Violation.at("/codes/" + place + "/key", told);
        }

        @Override
        public Violation whole(Told told) {
            return Violation.at("/codes", told);
        }
    };

    List<Violation> violations(Places places) {
        var seen = new HashSet<String>();
        var twice = IntStream.range(0, codes.size())
                .filter(place -> !seen.add(codes.get(place).key()))
                .mapToObj(at(places))
                .toList();
        var missing = used.stream()
                .filter(key -> !seen.contains(key))
                .sorted()
                .map(key -> places.whole(CodebookMessage.CODE_IN_USE.with(key)));
        return Stream.concat(twice.stream(), missing).toList();
    }

    private IntFunction<Violation> at(Places places) {
        return place -> places.key(
                place, CodebookMessage.CODE_TWICE.with(codes.get(place).key()));
    }
}
