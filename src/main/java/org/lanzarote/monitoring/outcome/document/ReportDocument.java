package org.lanzarote.monitoring.outcome.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Colophon;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** A whole report as it is printed. Its page also names the Parties and organisations that its footnotes cite. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A whole report as it is printed, in reading order. Texts are CommonMark in which [^12] is the place"
                        + " of footnote 12")
record ReportDocument(
        @Schema(description = "Number of the round") int round,

        @Schema(description = "The reference of the report's document, as T-ES(2022)02")
        String reference,

        @Schema(description = "Title, in the language of the document")
        String title,

        @Schema(description = "The language of the title, where it has no translation that holds") @Nullable Language titleWrittenIn,

        @Schema(description = "Language of the document") Language language,

        @Schema(
                description =
                        "The language in which the report is authentic; absent where it is the document's. What the"
                                + " document says is then a translation")
        @Nullable Language authentic,

        @Schema(description = "Reference of the decision that adopted it; absent while it is a draft") @Nullable String decision,

        @Schema(description = "When the Committee adopted it; absent while it is a draft") @Nullable LocalDate adoptedOn,

        @Schema(description = "When it was published; absent until then") @Nullable Instant publishedAt,

        @Nullable DocumentEdition edition,

        @Schema(description = "Key findings on all Parties") String keyFindings,

        @Schema(description = "The language of the key findings, where they have no confirmed translation") @Nullable Language keyFindingsWrittenIn,

        @Schema(description = "The terms of urgency, the most urgent first, with the numbers of their footnotes")
        List<UrgencyTerm> urgencyScale,

        List<DocumentChapter> chapters,

        @Schema(description = "Numbered through the whole report")
        List<Footnote> footnotes,

        @JsonIgnore @Schema(hidden = true) Map<String, String> citedParties,
        @JsonIgnore @Schema(hidden = true) Map<String, String> citedOrganisations,
        @JsonIgnore @Schema(hidden = true) NoteStyle notes)
        implements Printable {

    /** What became of the edition since, which a reader must know before he reads on. */
    Colophon since() {
        return edition == null ? Colophon.none(language) : edition.since(language);
    }
}
