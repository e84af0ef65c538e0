package org.lanzarote.monitoring.platform.table;

import java.util.Map;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Implemented by the room of Parties: it names them in tables. */
public interface NamesOfParties {

    /** How a Party is called, alone and within a sentence. */
    record Named(BilingualText name, BilingualText nameWithArticle) {}

    /** The names of all Parties today, by their ISO 3166-1 alpha-3 codes. */
    Map<String, Named> byCode();
}
