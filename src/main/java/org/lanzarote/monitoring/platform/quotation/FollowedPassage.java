package org.lanzarote.monitoring.platform.quotation;

import org.jspecify.annotations.Nullable;

/**
 * What became of a passage in a later state of its source, where it stands there if that is known, and whether a value beside
 * the words is another one now.
 */
public record FollowedPassage(PassageState state, @Nullable QuotedPassage now, boolean valueChanged) {

    static FollowedPassage at(PassageState state, QuotedPassage place) {
        return new FollowedPassage(state, place, false);
    }

    static FollowedPassage lost(PassageState state) {
        return new FollowedPassage(state, null, false);
    }

    /** Whether a citation follows by itself: the words are known to stand, and say the same beside the same values. */
    public boolean holds() {
        return state.isFollowed() && !valueChanged;
    }

    FollowedPassage beside(boolean otherValues) {
        return new FollowedPassage(state, now, otherValues);
    }
}
