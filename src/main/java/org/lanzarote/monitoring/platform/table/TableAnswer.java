package org.lanzarote.monitoring.platform.table;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Puts the table in the place of the page, where one was written, and tells caches that Accept decides. */
@Provider
@GivesTable
class TableAnswer implements ContainerResponseFilter {

    private final Tables tables;

    TableAnswer(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext given) {
        if (given.getStatus() == Response.Status.OK.getStatusCode()) {
            given.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            tables.file().ifPresent(file -> {
                given.setEntity(file, new Annotation[0], file.type());
                given.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, file.disposition());
            });
        }
    }
}
