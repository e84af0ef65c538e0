package org.lanzarote.monitoring.outcome.document;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.files.renderer.Colophon.ColophonLine;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** The newest edition of a report, by which the one that is printed was corrected since. */
@Schema(description = "The newest edition of the report, by which the one that is printed was corrected since")
record LaterEdition(
        @Schema(description = "Number of the edition") int number,
        @Schema(description = "When it was sealed") Instant sealedAt,

        @Schema(description = "Address of the report as it is printed now", examples = "/rounds/2/report/document")
        String link) {

    /** What is said of it above the text of the earlier one. */
    ColophonLine told(Language language) {
        boolean french = language == Language.FR;
        return new ColophonLine(
                (french
                                ? "Cette édition a été corrigée depuis\u00a0; la dernière est l’édition "
                                : "This edition was corrected since; the newest is edition ")
                        + number
                        + (french ? " du " : " of ")
                        + DayInWords.of(sealedAt, language)
                        + ".",
                link + "?lang=" + language);
    }
}
