package org.lanzarote.monitoring.analysis.across;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.lanzarote.monitoring.analysis.source.AnswerFilter;

/** Which rows and columns of the matrix to show. */
record MatrixFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Number of a question; its sub-questions are among it")
        String question,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "party",
                in = ParameterIn.QUERY,
                description = "ISO codes of Parties, divided by commas",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> party) {

    AnswerFilter answers() {
        return new AnswerFilter(question, "", party, "");
    }
}
