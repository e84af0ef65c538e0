package org.lanzarote.monitoring.children.extract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.StatementMedium;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A withdrawn extract as it is fetched. */
record WithdrawalRow(
        UUID id,
        int version,
        @Nullable String party,
        @Nullable String question,
        String chapter,
        StatementMedium medium,
        @Nullable Instant publishedAt,
        Instant withdrawnAt,
        @Nullable ExtractResolution resolution,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {

    WithdrawalView tell(List<CitingRecord> uses) {
        return new WithdrawalView(
                id,
                EntityTag.of(version).header(),
                party,
                question,
                chapter,
                medium,
                publishedAt,
                withdrawnAt,
                uses,
                resolution,
                resolvedAt,
                resolvedBy,
                WithdrawalAction.permitted(resolution));
    }
}
