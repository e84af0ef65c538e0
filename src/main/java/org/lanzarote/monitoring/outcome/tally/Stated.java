package org.lanzarote.monitoring.outcome.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number of Parties, or the Parties themselves. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Stated(
        @Schema(description = "How many Parties", examples = "23") @Nullable Integer number,

        @Schema(description = "Their codes (ISO 3166-1 alpha-3)", examples = "[\"ALB\", \"FRA\"]") @Nullable List<String> parties) {

    static Stated number(int number) {
        return new Stated(number, null);
    }

    static Stated parties(List<String> parties) {
        return new Stated(null, parties);
    }

    /** What is counted: Parties, and hence their number. */
    static Stated counted(List<String> parties) {
        return new Stated(parties.size(), parties);
    }
}
