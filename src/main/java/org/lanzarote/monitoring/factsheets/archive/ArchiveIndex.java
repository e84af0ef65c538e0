package org.lanzarote.monitoring.factsheets.archive;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;

/** What an archive holds, Party by Party in the order of their names; a draft where the report is not public. */
public record ArchiveIndex(int round, boolean draft, Language language, List<Provenance> parties) implements Printable {

    /** Makes an index of Parties in any order. */
    static ArchiveIndex of(int round, boolean draft, Language language, List<Provenance> parties) {
        var order = Collator.getInstance(language == Language.FR ? Locale.FRENCH : Locale.ENGLISH);
        return new ArchiveIndex(
                round,
                draft,
                language,
                parties.stream()
                        .sorted(Comparator.comparing(party -> party.name().in(language), order))
                        .toList());
    }
}
