package org.lanzarote.monitoring.outcome.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.PlacedPartAction;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.access.Caller;

/** Knows whether a chapter has parts, which keep it in its report; every room with parts is asked. */
@ApplicationScoped
class ChapterParts {

    private final Event<ChapterWithdrawal> withdrawal;
    private final ChapterRepository chapters;
    private final Caller caller;

    ChapterParts(Event<ChapterWithdrawal> withdrawal, ChapterRepository chapters, Caller caller) {
        this.withdrawal = withdrawal;
        this.chapters = chapters;
        this.caller = caller;
    }

    ChapterWithdrawal countedIn(Chapter chapter) {
        var asked = new ChapterWithdrawal(chapter);
        withdrawal.fire(asked);
        return asked;
    }

    /** What the caller may do with the chapter; its parts are counted only for whom they keep from something. */
    List<PlacedPartAction> permitted(Report report, UUID chapter) {
        var permitted = PlacedPartAction.permitted(report, caller);
        return permitted.isEmpty() || countedIn(chapters.findById(chapter)).isPossible()
                ? permitted
                : List.of(PlacedPartAction.REVISE, PlacedPartAction.MOVE);
    }
}
