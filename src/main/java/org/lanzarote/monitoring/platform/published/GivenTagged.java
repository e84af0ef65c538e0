package org.lanzarote.monitoring.platform.published;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Gives what a marked operation answers to the public with a tag, and keeps none of it. */
@Provider
@TaggedForPublic
@Priority(0)
class GivenTagged implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext asked) {
        WholeAnswer.prepare(asked);
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext given) {
        WholeAnswer.give(asked, given, answer -> {});
    }
}
