package org.lanzarote.monitoring.outcome.report;

import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * What the page of a record needs besides: its round, the language, whether it is public, its text as it reads now, and the Parties
 * it names.
 */
public record RecordHead(
        int round, Language language, boolean published, CurrentText text, Map<String, Party> parties) {

    public String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    /** The name of a Party as a title has it. */
    public String title(String party) {
        return of(party).title(language);
    }

    /** The name of a Party as a sentence in a language has it. */
    public String inSentence(String party, Language spoken) {
        return of(party).withArticle(spoken);
    }

    private Party of(String party) {
        return Objects.requireNonNull(parties.get(party));
    }
}
