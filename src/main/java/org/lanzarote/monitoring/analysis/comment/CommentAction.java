package org.lanzarote.monitoring.analysis.comment;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on the time in which a Party comments. */
@Schema(
        description =
                "What you may do in its present state. EXTEND: give the Party more time. WITHDRAW: take it back before"
                        + " anything is sent. SEND: all comments at once. RELEASE: show the Party the answers, once all are given")
enum CommentAction {
    EXTEND,
    WITHDRAW,
    SEND,
    RELEASE;

    static List<CommentAction> permitted(FetchedPeriod period, Caller caller) {
        return Stream.of(values())
                .filter(action -> action.isFor(caller, period.party()) && action.fits(period))
                .toList();
    }

    private boolean isFor(Caller caller, String party) {
        return this == SEND ? caller.answersFor().equals(party) : caller.isSecretariat();
    }

    private boolean fits(FetchedPeriod period) {
        return this == RELEASE
                ? period.state() == CommentPeriodState.SENT && period.unanswered() == 0
                : period.state() == CommentPeriodState.OPEN;
    }
}
