package org.lanzarote.monitoring.files.seal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * Renders a receipt as a PDF to be filed for decades (PDF/A-2), also for readers who do not see (PDF/UA). Equal
 * receipts give equal bytes, since the file holds no time of printing and no random key. It loads nothing.
 */
@ApplicationScoped
public class ReceiptPdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Template template;

    ReceiptPdf(@Location("receipt.html") Template template) {
        this.template = template;
    }

    /** Renders the page in one of the two languages; names stay in the scripts they are written in. */
    public byte[] render(Receipt receipt, Language language) {
        var html = template.data("page", new ReceiptComposition(receipt, language).compose())
                .render();
        try (var document = new DatedDocument(receipt.submittedAt())) {
            var out = new ByteArrayOutputStream();
            builder()
                    .usePDDocument(document)
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder() {
        return new PdfRendererBuilder()
                .useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", BOLD, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansMono.ttf"), "DejaVu Sans Mono", REGULAR, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .usePdfUaAccessibility(true)
                .withProducer("Lanzarote Committee monitoring");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(ReceiptPdf.class.getResourceAsStream(FONTS + name), name);
    }
}
