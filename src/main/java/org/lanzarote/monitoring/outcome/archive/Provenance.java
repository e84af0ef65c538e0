package org.lanzarote.monitoring.outcome.archive;

import java.time.Instant;
import java.util.List;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** What the archive holds of one Party, and as of when; it stands in the Party's folder, and in the index. */
public record Provenance(String party, BilingualText name, Instant asOf, List<ArchivedFile> files) {

    static final String FILE = "provenance.json";
}
