package org.lanzarote.monitoring.factsheet;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.citation.Citation;
import org.lanzarote.monitoring.citation.TextWithCitations;

/** Numbers the footnotes of a factsheet through all its texts, in the order in which these are read. */
final class Footnotes {

    private static final Pattern MARK = Pattern.compile("\\[\\^([A-Za-z0-9]{1,20})]");

    private final List<FactsheetFootnote> all = new ArrayList<>();

    /** The text with the numbers of its footnotes in place of their marks. */
    String number(TextWithCitations text) {
        Map<String, Citation> citations = text.citations().stream().collect(toMap(Citation::mark, identity()));
        return MARK.matcher(text.markdown()).replaceAll(match -> number(match, citations));
    }

    List<FactsheetFootnote> all() {
        return List.copyOf(all);
    }

    private String number(MatchResult match, Map<String, Citation> citations) {
        var citation = citations.get(match.group(1));
        if (citation == null) {
            return match.group();
        }
        int number = all.size() + 1;
        all.add(FactsheetFootnote.of(number, citation));
        return "[^" + number + "]";
    }
}
