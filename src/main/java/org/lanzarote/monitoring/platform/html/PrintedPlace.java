package org.lanzarote.monitoring.platform.html;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Leads whoever asks for a page of a record to its place in the printed document, once the record was found. */
@Provider
@PrintedAt
class PrintedPlace implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext given) {
        if (given.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode()) {
            return; // a problem says by itself what it varies with
        }
        given.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var accepted = asked.getHeaderString(HttpHeaders.ACCEPT);
        boolean page = MediaType.TEXT_HTML.equals(accepted);
        if (given.getStatus() != Response.Status.OK.getStatusCode()
                || !(page || PrintedAt.AKOMA_NTOSO.equals(accepted))) {
            return;
        }
        var printed = ((ResteasyReactiveRequestContext)
                        ((ResteasyReactiveContainerRequestContext) asked).getServerRequestContext())
                .getTarget()
                .getLazyMethod()
                .getMethod()
                .getAnnotation(PrintedAt.class);
        given.setStatus(Response.Status.SEE_OTHER.getStatusCode());
        given.setEntity(null);
        given.getHeaders().remove(HttpHeaders.ETAG);
        given.getHeaders()
                .putSingle(
                        HttpHeaders.LOCATION,
                        address(printed.document(), page ? printed.page() : printed.akn(), asked.getUriInfo()));
    }

    private static String address(String document, String place, UriInfo uri) {
        var query = uri.getRequestUri().getRawQuery();
        return filled(document, uri)
                + (query == null ? "" : "?" + query)
                + (place.isEmpty() ? "" : "#" + filled(place, uri));
    }

    private static String filled(String template, UriInfo uri) {
        var filled = template;
        for (var parameter : uri.getPathParameters().entrySet()) {
            filled = filled.replace(
                    "{" + parameter.getKey() + "}", parameter.getValue().get(0));
        }
        return filled;
    }
}
