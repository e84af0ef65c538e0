package org.lanzarote.monitoring.factsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.lanzarote.monitoring.party.PartyRepository;

/** Renders a factsheet as a page to read and print. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FactsheetHtml implements MessageBodyWriter<Factsheet> {

    private final Template template;
    private final PartyRepository parties;

    FactsheetHtml(@Location("factsheet.html") Template template, PartyRepository parties) {
        this.template = template;
        this.parties = parties;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Factsheet.class;
    }

    @Override
    public void writeTo(
            Factsheet factsheet,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/html;charset=UTF-8");
        headers.putSingle(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        var page = FactsheetPage.of(factsheet, parties);
        out.write(template.data("page", page).render().getBytes(UTF_8));
    }
}
