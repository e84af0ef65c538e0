package org.lanzarote.monitoring.factsheets.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * What the archive holds of one Party: which edition, none of a draft, the moment as of which its files read, and the digest of
 * what was sealed in each language, and the names of files that could not be made. It stands in the Party's folder, and in the index.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(
        String party,
        BilingualText name,
        @Nullable Integer edition,
        Instant asOf,
        List<ArchivedSeal> sealed,
        List<ArchivedFile> files,
        List<String> leftOut) {

    static final String FILE = "provenance.json";
}
