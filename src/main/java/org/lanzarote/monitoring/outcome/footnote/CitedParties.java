package org.lanzarote.monitoring.outcome.footnote;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citation.CitedFinding;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** The Parties that footnotes name. */
public final class CitedParties {

    private CitedParties() {}

    /** Those whose names stand in the footnotes of these texts. */
    public static Set<String> in(Collection<CurrentText> texts) {
        var ofFindings =
                texts.stream().flatMap(text -> text.findings().stream()).map(CitedFinding::party);
        var ofKeys = texts.stream()
                .flatMap(text -> text.text().citations().stream())
                .filter(citation ->
                        citation.kind() == CitationKind.ANSWER || citation.kind() == CitationKind.RESERVATION)
                .flatMap(citation -> citation.targets().stream())
                .map(CitedParties::inKey);
        return Stream.concat(ofFindings, ofKeys).collect(toSet());
    }

    /** The one in a key like RUS/20(3). */
    static String inKey(String key) {
        return key.substring(0, key.indexOf('/'));
    }
}
