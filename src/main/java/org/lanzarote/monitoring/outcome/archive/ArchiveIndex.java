package org.lanzarote.monitoring.outcome.archive;

import java.util.List;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;

/** What an archive holds, Party by Party in the order of their codes; a draft where the report is not public. */
public record ArchiveIndex(int round, boolean draft, Language language, List<Provenance> parties)
        implements Printable {}
