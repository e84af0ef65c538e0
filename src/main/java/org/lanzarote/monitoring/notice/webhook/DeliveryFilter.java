package org.lanzarote.monitoring.notice.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** Which deliveries to list. */
record DeliveryFilter(
        @RestQuery
        @Separator(",")
        @Parameter(
                name = "state",
                in = ParameterIn.QUERY,
                description = "Only those in one of these states",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<DeliveryState> state) {

    List<DeliveryState> states() {
        return state.isEmpty() ? List.of(DeliveryState.values()) : state;
    }
}
