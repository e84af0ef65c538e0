package org.lanzarote.monitoring.outcome.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.outcome.tabling.DraftWords;
import org.lanzarote.monitoring.outcome.tabling.TabledDraft;
import org.lanzarote.monitoring.outcome.tabling.TabledDraftState;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** An amendment as it is fetched, with the text that it amends. */
record FetchedAmendment(
        UUID id,
        int version,
        int number,
        ReportStatus report,
        int draft,
        TabledDraftState draftState,
        Instant closesAt,
        int ordinal,
        String place,
        @Nullable String presentPlace,
        TabledKind textKind,
        String chapter,
        String original,
        @Nullable String now,
        String delegation,
        AmendmentKind kind,
        @Nullable String wording,
        String justification,
        int revision,
        Instant proposedAt,
        AmendmentState state,
        @Nullable String settled,
        @Nullable String because,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant mergedAt,
        @Nullable Integer mergedRevision,
        @Nullable String supporters,
        long supports,
        long left) {

    /** What labels may stand in. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(original),
                        Stream.ofNullable(now),
                        Stream.ofNullable(wording),
                        Stream.ofNullable(settled))
                .flatMap(words -> words);
    }

    /** Words that are read by the numbers of its draft. */
    DraftWords inDraft(String words) {
        return new DraftWords(draft, words);
    }

    /** How the text reads in the report now, where that is not what the draft has and it is not merged yet. */
    @Nullable String rewordedAs() {
        return mergedAt != null || original.equals(now) ? null : now;
    }

    /** The same with other words. */
    FetchedAmendment with(UnaryOperator<@Nullable String> present) {
        return new FetchedAmendment(
                id,
                version,
                number,
                report,
                draft,
                draftState,
                closesAt,
                ordinal,
                place,
                presentPlace,
                textKind,
                chapter,
                String.valueOf(present.apply(original)),
                present.apply(now),
                delegation,
                kind,
                present.apply(wording),
                justification,
                revision,
                proposedAt,
                state,
                present.apply(settled),
                because,
                decidedAt,
                decidedBy,
                mergedAt,
                mergedRevision,
                supporters,
                supports,
                left);
    }

    /** The delegations that support it now. */
    List<String> supportedBy() {
        return supporters == null ? List.of() : List.of(supporters.split(" ", -1));
    }

    /** It moves with who joins and leaves, and with what the report reads there now: whoever decides has seen that. */
    EntityTag tag() {
        var tag = EntityTag.of(version, supports + left);
        var now = rewordedAs();
        return now == null ? tag : new EntityTag(tag.value() + "." + Integer.toHexString(now.hashCode()));
    }

    AmendmentKey key() {
        return new AmendmentKey(draft, ordinal, number);
    }

    boolean mayBeRevised(Instant now) {
        return TabledDraft.takes(draftState, closesAt, now);
    }

    boolean mayBeDecided(Instant now) {
        return report.isDraft() && !mayBeRevised(now) && mergedAt == null && state != AmendmentState.WITHDRAWN;
    }
}
