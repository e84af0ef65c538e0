package org.lanzarote.monitoring.platform.quotation;

import org.jspecify.annotations.Nullable;

/** What became of a passage in a later state of its source, and where it stands there if that is known. */
public record FollowedPassage(PassageState state, @Nullable QuotedPassage now) {

    static FollowedPassage lost(PassageState state) {
        return new FollowedPassage(state, null);
    }
}
