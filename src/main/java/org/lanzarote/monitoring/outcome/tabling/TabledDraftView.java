package org.lanzarote.monitoring.outcome.tabling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** A draft of the report that delegations of States may amend. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TabledDraftView(
        @Schema(description = "Its number within the report, from 1")
        int number,

        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "What it is called") String title,

        TabledDraftState state,

        @Schema(description = "Until when amendments are taken (UTC)")
        Instant closesAt,

        @Schema(description = "Whether amendments are taken now")
        boolean taking,

        @Schema(description = "When it was tabled; its texts read as they did then")
        Instant tabledAt,

        @Schema(description = "When it was closed by hand, or superseded while it was open") @Nullable Instant closedAt,

        @Schema(description = "The moves of its closing, the first one first; absent in a list") @Nullable List<ClosingMoveView> moves,

        @Schema(description = "What you may do with it now") List<DraftAction> permittedActions) {

    static TabledDraftView of(TabledDraft draft, @Nullable List<ClosingMoveView> moves, Instant now, Caller caller) {
        var taking = TabledDraft.takes(draft.state, draft.closesAt, now);
        return new TabledDraftView(
                draft.number,
                draft.tag().header(),
                draft.title,
                draft.state,
                draft.closesAt,
                taking,
                draft.tabledAt,
                draft.closedAt,
                moves,
                DraftAction.permitted(draft.state, taking, caller));
    }
}
