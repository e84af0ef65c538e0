package org.lanzarote.monitoring.outcome.tabling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A tabled draft as it is fetched. */
record FetchedDraft(
        UUID id,
        int version,
        int number,
        String title,
        TabledDraftState state,
        Instant closesAt,
        Instant tabledAt,
        @Nullable Instant closedAt,
        long texts) {

    EntityTag tag() {
        return EntityTag.of(version);
    }

    TabledDraftView view(@Nullable List<ClosingMoveView> moves, Instant now, Caller caller) {
        var takes = TabledDraft.takes(state, closesAt, now);
        return new TabledDraftView(
                number,
                tag().header(),
                title,
                state,
                closesAt,
                takes,
                tabledAt,
                closedAt,
                texts,
                moves,
                DraftAction.permitted(state, takes, caller));
    }
}
