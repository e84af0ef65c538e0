package org.lanzarote.monitoring.outcome.edition;

import java.util.stream.Stream;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/**
 * Words that were taken down of a source, with the ground, and whether they are cut also where it is not cited: a passage, or
 * a whole text, of which others may say a part.
 */
record CutWords(CutSource source, String words, boolean whole, String ground, boolean everywhere) {

    /** One question stands for all: what is left out is found in the text alone. */
    static final String ANYWHERE = "";

    /** What is to be left out of a text that cites the source, or does not. */
    Stream<Withhold> in(String text, SearchedAnswer searched, boolean cited) {
        if (!cited && !everywhere) {
            return Stream.of();
        }
        return (whole ? new SharedWords(words).in(text, cited).stream() : passages(searched, cited))
                .map(passage -> new Withhold(ANYWHERE, passage, ground));
    }

    private Stream<String> passages(SearchedAnswer searched, boolean cited) {
        if (!SearchedAnswer.isLong(words)) {
            return cited ? Stream.of(words) : Stream.of();
        }
        return Stream.concat(Stream.of(words), searched.writtenOtherwise(words).stream());
    }
}
