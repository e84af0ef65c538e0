package org.lanzarote.monitoring.outcome.amendment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which amendments to list; all that is given must hold, and of several values of one filter any. */
record AmendmentFilters(
        @RestQuery
        @Separator(",")
        @Parameter(
                name = "draft",
                in = ParameterIn.QUERY,
                description = "Numbers of the drafts that they amend",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<Integer> draft,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "place",
                in = ParameterIn.QUERY,
                description = "Places that their texts have in these drafts, such as /paragraphs/53",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> place,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "presentPlace",
                in = ParameterIn.QUERY,
                description = "Places that these parts have in the report now",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> presentPlace,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "chapter",
                in = ParameterIn.QUERY,
                description = "Numerals of the chapters of the texts",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> chapter,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "delegation",
                in = ParameterIn.QUERY,
                description = "ISO codes of the Parties whose delegations propose",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> delegation,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "state",
                in = ParameterIn.QUERY,
                description = "States: open, decided or withdrawn",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<AmendmentState> state,

        @RestQuery @Parameter(description = "Whether they are in the report") @Nullable Boolean merged) {}
