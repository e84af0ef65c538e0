package org.lanzarote.monitoring.outcome.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.table.TableReader;
import org.lanzarote.monitoring.platform.text.NamedInText;
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
     * The columns that the words of a part take in a table: as documents in the language of the table say it, with the names of
     * Parties in their places, and which language that is. Where there are no documents yet, the text as it was written is told.
     */
    public record Columns<T>(
            Function<T, TextWithCitations> written, Function<T, @Nullable PartInPrint> printed, NamedInText<T> named) {

        public TableColumn<T> text() {
            return text(true);
        }

        /** The column of a text that goes on with a sentence. */
        public TableColumn<T> rest() {
            return text(false);
        }

        public TableColumn<T> footnotes() {
            return TextColumns.footnotes(this::words);
        }

        public TableColumn<T> language() {
            return TableColumn.code("Language of the text", "Langue du texte", Language.class, row -> {
                var said = printed.apply(row);
                return said == null ? null : said.language();
            });
        }

        /** The language in which a part is told. */
        public Language spoken(T row, TableReader reader) {
            var said = printed.apply(row);
            return said == null ? reader.language() : said.language();
        }

        private TableColumn<T> text(boolean begins) {
            return TextColumns.text(
                    (row, reader) -> named.put(words(row).markdown(), row, reader, spoken(row, reader), begins));
        }

        private TextWithCitations words(T row) {
            var said = printed.apply(row);
            return said == null ? written.apply(row) : said.text();
        }
    }
}
