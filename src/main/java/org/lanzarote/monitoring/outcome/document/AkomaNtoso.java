package org.lanzarote.monitoring.outcome.document;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Clock;

/** Writes a report in Akoma Ntoso 3.0, the XML of OASIS LegalDocML for parliamentary and legal documents. */
@Provider
@Produces(AkomaNtoso.TYPE)
public class AkomaNtoso implements MessageBodyWriter<ReportDocument> {

    static final String TYPE = "application/akn+xml";

    private final Clock clock;

    AkomaNtoso(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ReportDocument.class;
    }

    @Override
    public void writeTo(
            ReportDocument document,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, TYPE);
        out.write(new AknDocument(document, clock).write());
    }
}
