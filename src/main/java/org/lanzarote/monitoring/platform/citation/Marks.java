package org.lanzarote.monitoring.platform.citation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule of footnote marks: each stands in the text exactly once and has exactly one citation. */
public final class Marks {

    private static final Pattern MARK = Pattern.compile("\\[\\^([A-Za-z0-9]{1,20})]");

    private Marks() {}

    /** Replaces each footnote mark in the text, in the order of the text. */
    public static String replace(TextWithCitations text, Function<Citation, String> place) {
        Map<String, Citation> citations = text.citations().stream().collect(toMap(Citation::mark, identity()));
        return MARK.matcher(text.markdown()).replaceAll(match -> {
            var citation = citations.get(match.group(1));
            return Matcher.quoteReplacement(citation == null ? match.group() : place.apply(citation));
        });
    }

    static void check(TextWithCitations text, CitedText.Place place) {
        List<String> inText = MARK.matcher(text.markdown())
                .results()
                .map(match -> match.group(1))
                .toList();
        var once = new HashSet<String>();
        for (var mark : inText) {
            place.violations()
                    .require(once.add(mark), place.pointer() + "/markdown", "[^" + mark + "] stands there twice");
        }
        var defined = new ArrayList<String>();
        for (int i = 0; i < text.citations().size(); i++) {
            var mark = text.citations().get(i).mark();
            var pointer = place.pointer() + "/citations/" + i + "/mark";
            place.violations().require(!defined.contains(mark), pointer, "Mark " + mark + " is taken");
            place.violations().require(once.contains(mark), pointer, "The text has no [^" + mark + "]");
            defined.add(mark);
        }
        once.removeAll(defined);
        once.forEach(mark -> place.violations().add(place.pointer() + "/markdown", "[^" + mark + "] has no citation"));
    }
}
