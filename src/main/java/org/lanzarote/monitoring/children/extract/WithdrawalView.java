package org.lanzarote.monitoring.children.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.StatementMedium;
import org.lanzarote.monitoring.platform.citing.CitingRecord;

/**
 * A withdrawn extract and the texts that cite it, which the editor has to see to. It does not tell why it was
 * withdrawn.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawalView(
        @Schema(description = "Key of the extract that was withdrawn")
        UUID id,

        @Schema(description = "Its tag, for If-Match") String tag,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party, where the extract told it") @Nullable String party,

        @Schema(description = "Number of the question it was about", examples = "9.1") @Nullable String question,

        @Schema(description = "Numeral of the chapter it was about")
        String chapter,

        StatementMedium medium,

        @Schema(description = "When it was published, if it was; it may have been copied since") @Nullable Instant publishedAt,

        @Schema(description = "When it was withdrawn") Instant withdrawnAt,

        @Schema(description = "Records that cite it now, whose texts may still say what was withdrawn")
        List<CitingRecord> uses,

        @Schema(description = "What was done about them") @Nullable ExtractResolution resolution,

        @Schema(description = "When that was said") @Nullable Instant resolvedAt,

        @Schema(description = "Name of who said it") @Nullable String resolvedBy,

        @Schema(description = "What you may do about it now")
        List<WithdrawalAction> permittedActions) {}
