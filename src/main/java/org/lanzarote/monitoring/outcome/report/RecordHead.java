package org.lanzarote.monitoring.outcome.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.NamesOfParties;

/**
 * What the page of a record needs besides: its round, the language, whether it is public, its text as it reads now, all Parties
 * by code, and the day whose names it gives them, which is that of the adoption; today, before it.
 */
public record RecordHead(
        int round,
        Language language,
        boolean published,
        CurrentText text,
        Map<String, ? extends NamesOfParties.NamedParty> parties,
        @Nullable LocalDate adoptedOn) {

    public String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    /** The name of a Party as a title has it. */
    public String title(String party) {
        return of(party).title(language, adoptedOn);
    }

    /** The name of a Party as a sentence in a language has it. */
    public String inSentence(String party, Language spoken) {
        return of(party).withArticle(spoken, adoptedOn);
    }

    private NamesOfParties.NamedParty of(String party) {
        return Objects.requireNonNull(parties.get(party));
    }
}
