package org.lanzarote.monitoring.platform.table;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** Implemented by the room of Parties: it names them in tables. */
public interface NamesOfParties {

    /** A Party by the names that it has and had. */
    interface NamedParty {

        /** The name for titles and lists, as of a day; null means today. */
        String title(Language language, @Nullable LocalDate on);

        /** The name within a sentence, as of a day; null means today. */
        String withArticle(Language language, @Nullable LocalDate on);
    }

    /** All Parties, by their ISO 3166-1 alpha-3 codes. */
    Map<String, ? extends NamedParty> byCode();
}
