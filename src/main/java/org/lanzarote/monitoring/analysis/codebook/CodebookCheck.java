package org.lanzarote.monitoring.analysis.codebook;

import static java.util.function.Function.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/**
 * What is wrong with the codes of a codebook as a whole: one that is there twice, one in use that is not there, one that comes
 * back with another meaning.
 */
record CodebookCheck(List<CodeEntry> codes, Set<String> used, Map<String, CodeEntry> removed) {

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
                .mapToObj(place -> places.key(
                        place, CodebookMessage.CODE_TWICE.with(codes.get(place).key())))
                .toList();
        var missing = used.stream()
                .filter(key -> !seen.contains(key))
                .sorted()
                .map(key -> places.whole(CodebookMessage.CODE_IN_USE.with(key)));
        return Stream.of(twice.stream(), changed(places), missing)
                .flatMap(identity())
                .toList();
    }

    /** Keys that were removed stay with what they meant. */
    private Stream<Violation> changed(Places places) {
        return IntStream.range(0, codes.size()).boxed().flatMap(place -> {
            var code = codes.get(place);
            var former = removed.get(code.key());
            return former == null || former.meansTheSameAs(code)
                    ? Stream.empty()
                    : Stream.of(places.key(
                            place, CodebookMessage.KEY_HAD_MEANING.with(code.key(), new NamedCode(former.name()))));
        });
    }

    /** The name of a code, as it is told in each language. */
    private record NamedCode(BilingualText name) implements Told {

        @Override
        public String code() {
            return name.en();
        }

        @Override
        public String english() {
            return name.en();
        }

        @Override
        public String french() {
            return name.fr();
        }
    }
}
