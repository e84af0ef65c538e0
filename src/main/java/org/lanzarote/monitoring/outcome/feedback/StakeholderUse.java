package org.lanzarote.monitoring.outcome.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** One part of the report or of the factsheets that uses a stakeholder's submission. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One part of the report or of the factsheets that uses the submission")
record StakeholderUse(
        CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(
                description =
                        "Number of the paragraph that uses the submission, where the record is a recommendation that it"
                                + " supports; absent otherwise")
        @Nullable String paragraph,

        @Schema(description = "Where to read it", examples = "/rounds/2/report/recommendations/II-3")
        String address) {

    static StakeholderUse of(int round, CitingKind kind, String key, String paragraph) {
        return new StakeholderUse(
                kind, key, paragraph.isEmpty() ? null : paragraph, "/rounds/" + round + path(kind, key));
    }

    private static String path(CitingKind kind, String key) {
        return switch (kind) {
            case FINDING -> "/findings/" + key;
            case PARAGRAPH -> "/report/paragraphs/" + key;
            case RECOMMENDATION -> "/report/recommendations/" + key;
            case CHAPTER -> "/report/chapters/" + key;
            case PRACTICE -> "/report/practices/" + key;
            case STATEMENT -> "/report/statements/" + key;
            case FACTSHEET_TEXT -> "/report/factsheet-texts/" + key;
            case REPORT -> "/report";
        };
    }
}
