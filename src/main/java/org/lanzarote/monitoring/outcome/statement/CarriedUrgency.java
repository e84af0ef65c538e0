package org.lanzarote.monitoring.outcome.statement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** How urgent the recommendations are that statements carry; it is asked for with the first statement of a table. */
final class CarriedUrgency {

    private static final BilingualText NONE = new BilingualText("[…]", "[…]");

    private final Supplier<List<CarriedVerb>> carried;
    private @Nullable Map<String, BilingualText> verbs;

    CarriedUrgency(Supplier<List<CarriedVerb>> carried) {
        this.carried = carried;
    }

    /** The verb of the urgency of these recommendations; where all were withdrawn, there is none. */
    BilingualText verb(List<String> codes) {
        return codes.stream()
                .map(verbs()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NONE);
    }

    private Map<String, BilingualText> verbs() {
        var found = verbs;
        if (found == null) {
            found = carried.get().stream().collect(toMap(CarriedVerb::code, CarriedVerb::verb));
            verbs = found;
        }
        return found;
    }
}
