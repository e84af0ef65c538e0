package org.lanzarote.monitoring.files.job;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** Which jobs to list. */
record JobFilter(
        @RestQuery
        @Separator(",")
        @Parameter(
                name = "status",
                in = ParameterIn.QUERY,
                description = "Only those in one of these states",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<JobStatus> status) {

    List<JobStatus> statuses() {
        return status.isEmpty() ? List.of(JobStatus.values()) : status;
    }
}
