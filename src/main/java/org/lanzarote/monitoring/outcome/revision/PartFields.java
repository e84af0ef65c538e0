package org.lanzarote.monitoring.outcome.revision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;

/** What a part had besides its text, each by its name, as it is stored. */
record PartFields(@JsonValue Map<String, List<String>> byName) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PartFields {}
}
