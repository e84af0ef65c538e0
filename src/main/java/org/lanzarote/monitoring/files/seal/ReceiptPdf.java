package org.lanzarote.monitoring.files.seal;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.language.Language;

/** Renders a receipt as a PDF to be filed. */
@ApplicationScoped
public class ReceiptPdf {

    private final Template template;

    ReceiptPdf(@Location("receipt.html") Template template) {
        this.template = template;
    }

    /** Renders the page in one of the two languages; names stay in the scripts they are written in. */
    public byte[] render(Receipt receipt, Language language) {
        var html = template.data("page", new ReceiptComposition(receipt, language).compose())
                .render();
        var submittedAt = receipt.submittedAt();
        return FiledPdf.render(submittedAt, submittedAt.toEpochMilli(), builder -> builder.withHtmlContent(html, null));
    }
}
