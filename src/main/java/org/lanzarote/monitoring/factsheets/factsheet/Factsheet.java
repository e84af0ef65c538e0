package org.lanzarote.monitoring.factsheets.factsheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.footnote.FootnoteTypography;
import org.lanzarote.monitoring.outcome.footnote.SupportTypography;
import org.lanzarote.monitoring.outcome.report.FactsheetFigures;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/**
 * The factsheet of one Party: what the report says about it and recommends to it, every sentence with its source. Its
 * page also names the Parties it cites, and that of a draft when it was composed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The factsheet of one Party. Texts are CommonMark in which [^12] is the place of footnote 12")
public record Factsheet(
        @Schema(description = "Number of the round") int round,
        @Schema(description = "Title of the round") String roundTitle,
        FactsheetParty party,
        @Schema(description = "Language of the factsheet") Language language,

        @Schema(
                description =
                        "The language in which the report is authentic; absent where it is the factsheet's. What the factsheet"
                                + " says is then a translation")
        @Nullable Language authentic,

        @Schema(
                description =
                        "Addresses of the records whose text has no confirmed translation and stands there as it is")
        List<String> untranslated,

        @Schema(description = "Reference of the report") String reference,
        @Schema(description = "Title of the report") String title,

        @Schema(description = "The language of the title, where it has no translation that holds") @Nullable Language titleWrittenIn,

        @Schema(
                description =
                        "When its edition was published, or words of it were taken down later; of a draft when its content last changed. Absent while the report is not public")
        @Nullable Instant lastUpdate,

        @Schema(
                description =
                        "Says why there is no reply of the Party to read: its limit is over and it submitted none, its"
                                + " limit is still ahead, or what it submitted is not public yet; absent where a reply is public")
        @Nullable String noReply,

        @Schema(description = "Whether something that one of its texts rests on no longer stands as it was cited")
        boolean stale,

        @Schema(description = "What that is; empty where it is not stale")
        List<StaleReason> staleBecause,

        FactsheetFigures figures,

        @Schema(description = "The terms of urgency, the most urgent first")
        List<UrgencyTerm> urgencyScale,

        @Schema(description = "The introduction and then the thematic chapters")
        List<FactsheetChapter> chapters,

        @Schema(description = "Numbered through the whole factsheet")
        List<Footnote> footnotes,

        @Schema(description = "The edition that this is; absent of a draft") @Nullable FactsheetSeal edition,

        @JsonIgnore @Schema(hidden = true) Map<String, String> citedParties,
        @JsonIgnore @Schema(hidden = true) NoteStyle notes,
        @JsonIgnore @Schema(hidden = true) @Nullable Instant composedAt)
        implements Printable {

    /** How its footnotes are printed. */
    public FootnoteTypography typography() {
        return new FootnoteTypography(language, citedParties, notes);
    }

    /** One of its items as a sentence of its own. */
    public String sentence(FactsheetItem item) {
        return FactsheetGroups.sentence(item, new FactsheetWords(language), support());
    }

    /** How recommendations that no statement carries are led back to the report. */
    public SupportTypography support() {
        return new SupportTypography(round, language, notes);
    }
}
