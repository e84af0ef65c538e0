package org.lanzarote.monitoring.files.seal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * A PDF to be filed for decades (PDF/A-2), also for readers who do not see (PDF/UA). Equal pages give equal bytes, since
 * the file holds no time of printing and no random key. It loads nothing.
 */
public final class FiledPdf {

    /** The font of texts, which has every script of the Parties. */
    public static final String SANS = "DejaVuSans.ttf";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private FiledPdf() {}

    /** Renders a page that the calling code gives to the renderer, as made at this time, under an id made of the key. */
    public static byte[] render(Instant madeAt, long key, Consumer<PdfRendererBuilder> page) {
        return render(madeAt, key, page, document -> {});
    }

    /** The same of pages that are completed before they are saved; they may be of no time. */
    public static byte[] render(
            @Nullable Instant madeAt, long key, Consumer<PdfRendererBuilder> page, Consumer<PDDocument> completing) {
        try (var document = new DatedDocument(madeAt, key, completing)) {
            var out = new ByteArrayOutputStream();
            var builder = builder();
            page.accept(builder);
            builder.usePDDocument(document).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of these pages. */
    public static InputStream font(String name) {
        return Objects.requireNonNull(FiledPdf.class.getResourceAsStream(FONTS + name), name);
    }

    private static PdfRendererBuilder builder() {
        return new PdfRendererBuilder()
                .useFont(() -> font(SANS), "DejaVu Sans", REGULAR, FontStyle.NORMAL, true)
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
}
