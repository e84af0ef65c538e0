package org.lanzarote.monitoring.outcome.tally;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingState;

/** A tally as it is fetched, with what its query finds now. */
record TallyRow(
        UUID id,
        int version,
        int round,
        String reference,
        TallyPartKind partKind,
        @Nullable String key,
        String words,
        boolean gone,
        @Nullable Integer statedNumber,
        @Nullable List<String> statedParties,
        TallySource source,
        @Nullable String question,
        @Nullable String value,
        @Nullable String code,
        @Nullable FindingState state,
        boolean negated,
        Instant writtenAt,
        List<String> parties,
        boolean drift) {

    TallyPart part() {
        return new TallyPart(partKind, key);
    }

    StatedKind states() {
        return statedNumber == null ? StatedKind.PARTIES : StatedKind.NUMBER;
    }

    TallyQuery query() {
        return new TallyQuery(source, question, value, code, state, negated ? true : null);
    }

    DraftTally draft(TallyPart where) {
        return new DraftTally(where, words, states(), query());
    }

    /** The Parties that the words name and the query does not find. */
    List<String> tooMany() {
        return drift && statedParties != null ? without(statedParties, parties) : List.of();
    }

    /** The Parties that the query finds and the words do not name. */
    List<String> tooFew() {
        return drift && statedParties != null ? without(parties, statedParties) : List.of();
    }

    private static List<String> without(List<String> these, List<String> those) {
        return these.stream().filter(party -> !those.contains(party)).toList();
    }
}
