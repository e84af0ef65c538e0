package org.lanzarote.monitoring.platform.citation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.difference.DiffPiece;
import org.lanzarote.monitoring.platform.difference.WordDiff;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** What changed from one wording of a text to another: its words, its footnotes and its links. */
@Schema(
        description =
                "What changed from one wording of a text to another. Targets have their present numbers and codes")
public record TextDiff(
        @Schema(
                description =
                        "The text word by word: joined without INSERTED it is the earlier one, without DELETED the later")
        List<DiffPiece> markdown,

        @Schema(description = "Footnotes that the earlier one has and the later has not, or has otherwise")
        List<Citation> citationsRemoved,

        List<Citation> citationsAdded,
        List<TypedLink> linksRemoved,
        List<TypedLink> linksAdded) {

    static TextDiff of(CurrentText from, CurrentText to) {
        return new TextDiff(
                WordDiff.between(from.text().markdown(), to.text().markdown()),
                without(from.text().citations(), to.text().citations()),
                without(to.text().citations(), from.text().citations()),
                without(from.links(), to.links()),
                without(to.links(), from.links()));
    }

    /** What changed between two texts that have the same links. */
    public static TextDiff between(TextWithCitations from, TextWithCitations to) {
        return new TextDiff(
                WordDiff.between(from.markdown(), to.markdown()),
                without(from.citations(), to.citations()),
                without(to.citations(), from.citations()),
                List.of(),
                List.of());
    }

    /** What changed between two texts, word by word: joined without INSERTED it is the first, without DELETED the second. */
    public static List<DiffPiece> words(String from, String to) {
        return WordDiff.between(from, to);
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        List<T> left = new ArrayList<>(some);
        left.removeAll(others);
        return left;
    }
}
