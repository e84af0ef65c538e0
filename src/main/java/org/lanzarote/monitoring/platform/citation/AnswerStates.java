package org.lanzarote.monitoring.platform.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.FollowedPassage;
import org.lanzarote.monitoring.platform.quotation.LeftOut;
import org.lanzarote.monitoring.platform.quotation.QuotedPassage;
import org.lanzarote.monitoring.platform.quotation.SourceWords;

/** An answer in the submission that is cited and in the last one, as one audience reads both; the digest is of the latter. */
public record AnswerStates(SourceWords cited, SourceWords now, int submission, String digest) {

    /** What became of a passage in the last submission, or of the whole answer where none is quoted. */
    FollowedPassage follow(@Nullable QuotedPassage passage) {
        return passage == null ? now.followWhole(cited) : now.follow(passage, cited);
    }

    /**
     * The same passage where something may be left out of the whole answer; null where one of the places that say these
     * words was, since nobody knows then that it is another one.
     */
    @Nullable QuotedPassage sameAs(QuotedPassage passage, AnswerStates whole) {
        return left(passage, whole.cited, cited);
    }

    /**
     * What became of a passage where something may be left out of the whole answer, and a mark stands in a sentence for it: where
     * the whole of the same submission tells it, and the words stand here too, it is that.
     */
    FollowedPassage follow(@Nullable QuotedPassage passage, AnswerStates whole, @Nullable QuotedPassage inWhole) {
        var own = follow(passage);
        if (own.holds() || inWhole == null || submission != whole.submission) {
            return own;
        }
        var followed = whole.follow(inWhole);
        var here = followed.now() == null ? null : left(followed.now(), whole.now, now);
        return here == null ? own : new FollowedPassage(followed.state(), here, own.valueChanged());
    }

    /** The marks that stand in the place of a passage of the whole answer. */
    List<String> insteadOf(QuotedPassage passage, AnswerStates whole) {
        return LeftOut.instead(passage, whole.cited, cited);
    }

    private static @Nullable QuotedPassage left(QuotedPassage passage, SourceWords whole, SourceWords rest) {
        var all = whole.passages(passage.words());
        var left = rest.passages(passage.words());
        int place = all.indexOf(passage);
        return place >= 0 && all.size() == left.size() ? left.get(place) : null;
    }
}
