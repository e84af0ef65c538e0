package org.lanzarote.monitoring.children.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.StatementMedium;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** An extract as it is fetched. */
record ExtractRow(
        UUID id,
        int version,
        UUID statement,
        @Nullable String party,
        @Nullable String question,
        String chapter,
        StatementMedium medium,
        Language language,
        @Nullable String text,
        ExtractState state,
        Instant madeAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable ExtractResolution resolution) {

    /**
     * The view of the extract for this caller; only the safeguarding officer sees the statement it was made from, and
     * when.
     */
    ExtractView tell(Caller caller) {
        return new ExtractView(
                id,
                EntityTag.of(version).header(),
                caller.isSafeguardingOfficer() ? statement : null,
                party,
                question,
                chapter,
                medium,
                language,
                text,
                state,
                caller.isSafeguardingOfficer() ? madeAt : null,
                publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC),
                withdrawnAt,
                ExtractAction.permitted(state, resolution, caller),
                null);
    }
}
