package org.lanzarote.monitoring.outcome.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Colophon;
import org.lanzarote.monitoring.outcome.report.Votes;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** Which edition of a report is printed, and how it came about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Which edition is printed, and how it came about")
record DocumentEdition(
        @Schema(description = "Number of the edition, from 1")
        int number,

        @Schema(description = "When it was sealed") Instant sealedAt,

        @Schema(description = "Why the report was corrected; absent of the first") @Nullable String correctedBecause,

        @Schema(description = "The meeting that adopted the report") @Nullable String meeting,

        @Nullable Votes votes,

        @Schema(description = "Why the report cites what the public cannot read; absent where it does not") @Nullable String notPublicBecause,

        @Schema(description = "The newest edition, if it is a later one; absent otherwise") @Nullable LaterEdition newest) {

    LocalDate date() {
        return LocalDate.ofInstant(sealedAt, ZoneOffset.UTC);
    }

    boolean wasCorrected() {
        return number > 1;
    }

    /** What became of it since, which a reader must know before he reads on. */
    Colophon since(Language language) {
        return new Colophon(language, newest == null ? List.of() : List.of(newest.told(language)), List.of());
    }

    /** What is said of it above the text. */
    List<String> told(Language language) {
        boolean french = language == Language.FR;
        List<String> told = new ArrayList<>();
        told.add((french ? "Édition " + number + " du " : "Edition " + number + " of ")
                + DayInWords.of(date(), language)
                + (correctedBecause == null
                        ? ""
                        : (french ? ", corrigée\u00a0: " : ", corrected: ") + correctedBecause));
        if (meeting != null) {
            told.add((french ? "Réunion\u00a0: " : "Meeting: ") + meeting);
        }
        if (votes != null) {
            told.add(
                    french
                            ? "Votes\u00a0: %d pour, %d contre, %d abstentions"
                                    .formatted(votes.inFavour(), votes.against(), votes.abstentions())
                            : "Votes: %d in favour, %d against, %d abstentions"
                                    .formatted(votes.inFavour(), votes.against(), votes.abstentions()));
        }
        return told;
    }

    /** Why footnotes name what is not public; null where none does. */
    @Nullable String sources(Language language) {
        return notPublicBecause == null
                ? null
                : (language == Language.FR
                                ? "Des sources non publiques sont citées pour la raison suivante\u00a0: "
                                : "Sources that are not public are cited for this reason: ")
                        + notPublicBecause;
    }
}
