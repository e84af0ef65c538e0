package org.lanzarote.monitoring.files.receipt;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.files.seal.ReceiptPdf;
import org.lanzarote.monitoring.platform.language.Language;

/** Writes a receipt as a PDF, where the caller accepts that. */
@Provider
@Produces(ReceiptWriter.PDF)
public class ReceiptWriter implements MessageBodyWriter<Receipt> {

    public static final String PDF = "application/pdf";

    private final ReceiptPdf pdf;
    private final UriInfo uri;

    ReceiptWriter(ReceiptPdf pdf, UriInfo uri) {
        this.pdf = pdf;
        this.uri = uri;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Receipt.class;
    }

    @Override
    public void writeTo(
            Receipt receipt,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var french = Language.FR.name().equals(uri.getQueryParameters().getFirst("lang"));
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"receipt-round-%d-%s.pdf\"".formatted(receipt.round(), name(receipt)));
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        out.write(pdf.render(receipt, french ? Language.FR : Language.EN));
    }

    private static String name(Receipt receipt) {
        return switch (receipt.kind()) {
            case STATE_REPLY -> "%s-submission-%d".formatted(receipt.party(), receipt.submission());
            case REPORT_EDITION -> "report-edition-" + receipt.submission();
            case STAKEHOLDER_SUBMISSION -> "submission-" + receipt.id();
        };
    }
}
