package org.lanzarote.monitoring.outcome.tracking;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** Which recommendations to follow; all that is given must hold, and of several values of one filter any. */
record TrackedFilter(
        @RestQuery
        @DefaultValue("0")
        @Min(0) @Parameter(description = "Only what changed later: the change of the last entry that you have")
        int after,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "round",
                in = ParameterIn.QUERY,
                description = "Numbers of rounds",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<Integer> round,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "party",
                in = ParameterIn.QUERY,
                description =
                        "ISO codes of Parties: what names them, and in rounds with them on their roster what addresses all Parties or those not already doing so",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> party,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "theme",
                in = ParameterIn.QUERY,
                description = "Keys of themes of reports",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> theme,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "urgency",
                in = ParameterIn.QUERY,
                description = "Terms of the scales of rounds",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> urgency) {}
