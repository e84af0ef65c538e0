package org.lanzarote.monitoring.outcome.tally;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;

/** What is to be said of a tally: its words are gone, or state something else than its query finds now. */
public record TallyRemark(CitingKind kind, String key, String pointer, boolean gone, Told told) {

    static TallyRemark of(TallyRow row, NavigableMap<String, BilingualText> roster) {
        return new TallyRemark(
                row.partKind().holder,
                Objects.requireNonNullElse(row.key(), row.reference()),
                row.partKind() == TallyPartKind.KEY_FINDINGS ? "/keyFindings" : "/text",
                row.gone(),
                told(row, roster));
    }

    private static Told told(TallyRow row, NavigableMap<String, BilingualText> roster) {
        if (row.gone()) {
            return TallyMessage.WORDS_GONE.with(row.words());
        }
        return row.states() == StatedKind.NUMBER
                ? TallyMessage.NUMBER_DRIFTED.with(row.words(), row.parties().size())
                : TallyMessage.PARTIES_DRIFTED.with(
                        row.words(),
                        new TalliedNames(TalliedParty.of(row.tooMany(), roster)),
                        new TalliedNames(TalliedParty.of(row.tooFew(), roster)));
    }

    /** Names of Parties, told in either language. */
    private record TalliedNames(List<TalliedParty> parties) implements Told {

        @Override
        public String code() {
            return "NAMES";
        }

        @Override
        public String english() {
            return joined(Language.EN);
        }

        @Override
        public String french() {
            return joined(Language.FR);
        }

        private String joined(Language language) {
            return parties.isEmpty()
                    ? "–"
                    : parties.stream().map(party -> party.name().in(language)).collect(joining(", "));
        }
    }
}
