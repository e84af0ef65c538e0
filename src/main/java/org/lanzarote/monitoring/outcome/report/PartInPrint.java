package org.lanzarote.monitoring.outcome.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.TextColumns;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** What documents in one language say of a part. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartInPrint(
        @Schema(
                description =
                        "The language of the words; the report's own where no translation into the other is confirmed")
        Language language,

        @Schema(description = "Beginning of the sentence, where the part has one") @Nullable String lead,

        @Schema(description = "The words; labels are printed, and footnotes stand at their marks")
        TextWithCitations text) {

    /**
     * The columns that the words of a part take in a table: as documents in the language of the table say it, and which language
     * that is. Where there are no documents yet, the text as it was written is told.
     */
    public record Columns<T>(Function<T, TextWithCitations> written, Function<T, @Nullable PartInPrint> printed) {

        public TableColumn<T> text() {
            return TextColumns.text(this::words);
        }

        public TableColumn<T> footnotes() {
            return TextColumns.footnotes(this::words);
        }

        public TableColumn<T> language() {
            return TableColumn.key("Language of the text", "Langue du texte", row -> {
                var said = printed.apply(row);
                return said == null ? null : said.language();
            });
        }

        private TextWithCitations words(T row) {
            var said = printed.apply(row);
            return said == null ? written.apply(row) : said.text();
        }
    }
}
