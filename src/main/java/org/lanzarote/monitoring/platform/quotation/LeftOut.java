package org.lanzarote.monitoring.platform.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.lanzarote.monitoring.platform.language.WithheldMark;

/** What was left out of a text: marks stand in its place, between the words that stayed. */
public final class LeftOut {

    private LeftOut() {}

    /** The marks that stand in the rest of a source in the place of a passage of the whole. */
    public static List<String> instead(QuotedPassage passage, SourceWords whole, SourceWords rest) {
        var field = rest.fields.get(passage.field());
        return field == null
                ? List.of()
                : whole.places(passage.words()).stream()
                        .filter(place -> place.passage().equals(passage))
                        .flatMap(place ->
                                instead(place.text().text(), field.text(), place.begin(), place.end()).stream())
                        .distinct()
                        .toList();
    }

    /**
     * The marks in the rest of a text that stand for some of the words between two places of the whole; all marks where it is
     * not told what stayed.
     */
    static List<String> instead(String whole, String rest, int begin, int end) {
        var all = WithheldMark.in(rest);
        List<String> own = new ArrayList<>();
        List<String> between = new ArrayList<>();
        int stayed = 0;
        int read = 0;
        for (int i = 0; i <= all.size(); i++) {
            boolean last = i == all.size();
            var words = rest.substring(read, last ? rest.length() : all.get(i).start())
                    .strip();
            if (last || !words.isEmpty()) {
                int next = last ? whole.length() - words.length() : whole.indexOf(words, stayed);
                if (next < stayed || !whole.startsWith(words, next)) {
                    return all.stream().map(MatchResult::group).toList();
                }
                if (begin < next && end > stayed) {
                    own.addAll(between);
                }
                between.clear();
                stayed = next + words.length();
            }
            if (!last) {
                between.add(all.get(i).group());
                read = all.get(i).end();
            }
        }
        return own;
    }
}
