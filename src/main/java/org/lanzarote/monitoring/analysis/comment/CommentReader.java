package org.lanzarote.monitoring.analysis.comment;

import org.lanzarote.monitoring.platform.access.Caller;

/** Who reads comments: a Party, a delegate of one, or somebody who oversees. */
record CommentReader(String own, String delegate, boolean overseer) {

    static CommentReader of(Caller caller) {
        return new CommentReader(caller.answersFor(), caller.delegate(), caller.isInsider());
    }
}
