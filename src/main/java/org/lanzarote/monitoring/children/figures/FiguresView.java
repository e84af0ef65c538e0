package org.lanzarote.monitoring.children.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.figures.ShownTable.ParticipationFigure;

/** The figures of a round, as everybody may read them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Each table counts all children by one dimension. A row without a number is hidden or empty, "
                + "which look alike; a large number is hidden too where it would reveal a small one")
record FiguresView(
        @Schema(description = "The threshold: no number of children below it is shown")
        int smallestGroup,

        @Schema(description = "How many children took part in all")
        int children,

        @Schema(description = "Number of Parties; absent where it would reveal too much about hidden ones") @Nullable Integer parties,

        @Schema(description = "By the Parties of the roster (ISO 3166-1 alpha-3 codes)")
        List<ParticipationFigure> byParty,

        @Schema(description = "By age band") List<ParticipationFigure> byAgeBand,

        @Schema(description = "Numbers of children by gender")
        List<ParticipationFigure> byGender) {

    static FiguresView of(Figures figures) {
        return new FiguresView(
                figures.threshold(),
                figures.children(),
                figures.parties(),
                figures.by(Dimension.PARTY).rows(),
                figures.by(Dimension.AGE_BAND).rows(),
                figures.by(Dimension.GENDER).rows());
    }
}
