package org.lanzarote.monitoring.outcome.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.figures.ParticipationFigures;
import org.lanzarote.monitoring.platform.language.Language;

/** The figures of the round; those on children come from the latest release. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Figures of the round; those on children are of the latest release")
public record FactsheetFigures(
        @Schema(description = "Parties that take part in the round")
        long parties,

        @Schema(description = "Children who took part; absent before the first release of figures") @Nullable Integer children,

        @Schema(description = "Parties in which children took part; absent where the latest release does not show it")
        @Nullable Integer childrenParties) {

    public static FactsheetFigures of(long parties, Optional<ParticipationFigures> released) {
        return new FactsheetFigures(
                parties,
                released.map(ParticipationFigures::children).orElse(null),
                released.map(ParticipationFigures::parties).orElse(null));
    }

    /** A number as text, also where no release gives it. */
    public static String told(@Nullable Integer number, Language language) {
        var untold = language == Language.FR ? "[nombre non publié]" : "[number not released]";
        return number == null ? untold : number.toString();
    }
}
