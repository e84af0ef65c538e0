package org.lanzarote.monitoring.platform.kept;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts the bytes of a kept answer in its place, after the link to the next page was made of it. */
@Provider
@Priority(1)
class PageInBytes implements ContainerResponseFilter {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    private final PageBytes bytes;

    PageInBytes(PageBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getStatus() == RestResponse.StatusCode.OK) {
            bytes.of(answer.getEntity()).ifPresent(body -> answer.setEntity(body, new Annotation[0], JSON));
        }
    }
}
