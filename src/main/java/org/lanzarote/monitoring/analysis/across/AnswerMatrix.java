package org.lanzarote.monitoring.analysis.across;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.source.QuestionFigures;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;

/** What each Party chose in each question of choice and of yes and no. */
record AnswerMatrix(
        @Schema(description = "The columns, in the questionnaire's order")
        List<Item> questions,

        @Schema(description = "The columns counted") List<QuestionFigures> figures,

        @Schema(description = "The rows: every Party that is asked for, by code")
        List<MatrixRow> parties,

        @JsonIgnore Language authentic) {

    /** A Party's line of the matrix. */
    @Schema(description = "What one Party chose")
    record MatrixRow(
            @Schema(description = "ISO 3166-1 alpha-3 code") String party,
            @Schema(description = "Its short name") BilingualText name,

            @Schema(
                    description =
                            "The keys chosen, by the number of the question; a question is not there where nothing is"
                                    + " to be read, and has no key where the choice is open or withheld")
            Map<String, List<String>> values) {}
}
