package org.lanzarote.monitoring.analysis.source;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** Which answers of Parties to list or count; all that is given must hold. */
public record AnswerFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Number of the question; its sub-questions are among it")
        String question,

        @RestQuery
        @DefaultValue("")
        @Parameter(description = "A value that the question or a sub-question has; needs question")
        String value,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "party",
                in = ParameterIn.QUERY,
                description = "ISO codes of Parties, divided by commas",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> party,

        @RestQuery
        @DefaultValue("")
        @Size(max = Criteria.LONGEST) @Parameter(
                description = "Text that stands in the answer as it is written here, in whatever accents and capitals")
        String text) {}
