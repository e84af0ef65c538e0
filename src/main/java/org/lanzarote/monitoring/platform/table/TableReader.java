package org.lanzarote.monitoring.platform.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** Whom a table is written for: in which language, and by which names, as of which day, that calls Parties. */
public final class TableReader {

    private final Language language;
    private final @Nullable LocalDate day;
    private final Supplier<Map<String, ? extends NamesOfParties.NamedParty>> names;
    private @Nullable Map<String, ? extends NamesOfParties.NamedParty> known;

    /** The names are asked for with the first that is needed. */
    TableReader(
            Language language,
            @Nullable LocalDate day,
            Supplier<Map<String, ? extends NamesOfParties.NamedParty>> names) {
        this.language = language;
        this.day = day;
        this.names = names;
    }

    public Language language() {
        return language;
    }

    /** The name of a Party; of what is none, its code. */
    public String name(String code) {
        return named(code).map(party -> party.title(language, day)).orElse(code);
    }

    /** The name of a Party within a sentence of a language, which may not be the table's; of what is none, its code. */
    public String inSentence(String code, Language spoken) {
        return named(code).map(party -> party.withArticle(spoken, day)).orElse(code);
    }

    private Optional<NamesOfParties.NamedParty> named(String code) {
        var found = known;
        if (found == null) {
            found = names.get();
            known = found;
        }
        return Optional.ofNullable(found.get(code));
    }
}
