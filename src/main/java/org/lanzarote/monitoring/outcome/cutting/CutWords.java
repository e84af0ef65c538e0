package org.lanzarote.monitoring.outcome.cutting;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/**
 * Words that were taken down of a source, with the ground, and whether they are cut also where it is not cited: a passage, or
 * a whole text, of which others may say a part.
 */
final class CutWords {

    /** One question stands for all: what is left out is found in the text alone. */
    static final String ANYWHERE = "";

    private final CutSource source;
    private final String words;
    private final boolean whole;
    private final String ground;
    private final boolean everywhere;
    private final boolean isLong;
    private final SharedWords shared;

    /** The letters of the longest of the words. */
    private final String longest;

    CutWords(CutSource source, String words, boolean whole, String ground, boolean everywhere) {
        this.source = source;
        this.words = words;
        this.whole = whole;
        this.ground = ground;
        this.everywhere = everywhere;
        this.isLong = SearchedAnswer.isLong(words);
        this.shared = new SharedWords(words);
        this.longest = TextWord.of(words).stream()
                .map(word -> TextLetters.of(word.folded()))
                .max(comparingInt(String::length))
                .orElse("");
    }

    CutSource source() {
        return source;
    }

    /** Whether they also go from other rounds, where a few words of a whole text are others'. */
    boolean goFromOtherRounds() {
        return everywhere && !whole;
    }

    /** The same where nothing can cite their source: keys of answers mean others in another round. */
    CutWords ofNoSource() {
        return new CutWords(CutSource.records(source.kind(), Set.of()), words, whole, ground, everywhere);
    }

    /** Whether they go, wherever nothing can cite them, as if it did: a whole text, such as what a child said. */
    boolean goUncited() {
        return whole && everywhere;
    }

    /** Whether it is worth looking for them in a text that cites the source, or does not; of a whole text, others say a part. */
    boolean mayStandIn(TextLetters text, boolean cited) {
        return (cited || everywhere) && (whole || text.have(longest));
    }

    /** Where the words stand in a text that cites the source, or does not; short ones are not looked for here. */
    List<TextRange> in(String text, boolean cited) {
        if (!cited && !everywhere) {
            return List.of();
        }
        return whole ? shared.in(text, cited) : isLong ? shared.allIn(text) : List.of();
    }

    /** A passage as it is written, or otherwise within its words; short ones as they are written, where the source is cited. */
    Stream<Withhold> exactly(SearchedAnswer searched, boolean cited) {
        if (whole || (!cited && !everywhere)) {
            return Stream.of();
        }
        var found = isLong
                ? Stream.concat(Stream.of(words), searched.writtenOtherwise(words).stream())
                : cited ? Stream.of(words) : Stream.<String>of();
        return found.map(passage -> new Withhold(ANYWHERE, passage, ground));
    }

    String mark() {
        return new Withhold(ANYWHERE, words, ground).mark();
    }
}
