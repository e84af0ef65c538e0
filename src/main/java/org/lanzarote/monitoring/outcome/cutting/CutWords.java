package org.lanzarote.monitoring.outcome.cutting;

import java.util.List;
import java.util.Set;
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

    /** The same where nothing can cite their source: keys of answers mean others in another round. */
    CutWords ofNoSource() {
        return new CutWords(CutSource.records(source.kind(), Set.of()), words, whole, ground, everywhere);
    }

    /** Whether they go, wherever nothing can cite them, as if it did: a whole text, such as what a child said. */
    boolean goUncited() {
        return whole && everywhere;
    }

    /** Where the words stand in a text that cites the source, or does not; short ones are not looked for here. */
    List<TextRange> in(String text, boolean cited) {
        if (!cited && !everywhere) {
            return List.of();
        }
        var shared = new SharedWords(words);
        return whole ? shared.in(text, cited) : SearchedAnswer.isLong(words) ? shared.allIn(text) : List.of();
    }

    /** A passage as it is written, or otherwise within its words; short ones as they are written, where the source is cited. */
    Stream<Withhold> exactly(SearchedAnswer searched, boolean cited) {
        if (whole || (!cited && !everywhere)) {
            return Stream.of();
        }
        var found = SearchedAnswer.isLong(words)
                ? Stream.concat(Stream.of(words), searched.writtenOtherwise(words).stream())
                : cited ? Stream.of(words) : Stream.<String>of();
        return found.map(passage -> new Withhold(ANYWHERE, passage, ground));
    }

    String mark() {
        return new Withhold(ANYWHERE, words, ground).mark();
    }
}
