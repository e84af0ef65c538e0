package org.lanzarote.monitoring.outcome.statement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** How urgent the recommendations are that statements carry; it is asked for with the first statement of a table. */
final class CarriedUrgency {

    private final Round round;
    private final Supplier<List<CarriedRecommendation>> carried;
    private @Nullable Map<String, UrgencyTerm> terms;

    CarriedUrgency(Round round, Supplier<List<CarriedRecommendation>> carried) {
        this.round = round;
        this.carried = carried;
    }

    /** The verb of the urgency of these recommendations; where all were withdrawn, there is none. */
    String verb(List<String> codes, Language language) {
        return codes.stream()
                .map(terms()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(term -> term.verb().in(language))
                .orElse("[…]");
    }

    private Map<String, UrgencyTerm> terms() {
        var found = terms;
        if (found == null) {
            var scale = round.urgencyScale().stream().collect(toMap(UrgencyTerm::term, term -> term));
            found = carried.get().stream()
                    .collect(toMap(
                            CarriedRecommendation::code, one -> Objects.requireNonNull(scale.get(one.urgency()))));
            terms = found;
        }
        return found;
    }
}
