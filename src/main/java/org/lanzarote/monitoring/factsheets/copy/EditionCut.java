package org.lanzarote.monitoring.factsheets.copy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lanzarote.monitoring.outcome.cutting.CutPart;

/**
 * Takes words that are taken down out of what an edition of a factsheet says in all languages: out of each by itself, and where
 * the authentic one says less, the translated ones say what it says.
 */
public final class EditionCut {

    private EditionCut() {}

    /** What is left of the edition in each of these languages. */
    public static List<String> left(CutPart words, List<String> contents) {
        var left = contents.stream()
                .map(content -> FactsheetCut.left(words, content))
                .toList();
        for (int i = 0; i < left.size(); i++) {
            if (isAuthentic(left.get(i))) {
                var authentic = new AuthenticWords(FactsheetJson.tree(contents.get(i)), left.get(i));
                left.stream().filter(copy -> !isAuthentic(copy)).forEach(authentic::replaceIn);
            }
        }
        return left.stream().map(JsonNode::toString).toList();
    }

    private static boolean isAuthentic(ObjectNode copy) {
        return copy.path("authentic").asText("").isEmpty();
    }
}
