package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.util.UUID;
import org.lanzarote.monitoring.files.seal.FiledPdf;

/** Prints a manuscript as a PDF to be filed (PDF/A-2a, PDF/UA-1): notes stand at the foot of their page, and contents have pages. */
final class ManuscriptPdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private ManuscriptPdf() {}

    static byte[] write(Manuscript manuscript, ManuscriptText texts) {
        var html = new ManuscriptPages(manuscript, texts).write();
        var key = UUID.nameUUIDFromBytes(html.getBytes(UTF_8)).getMostSignificantBits();
        var printed = FiledPdf.render(
                manuscript.changedAt(),
                key,
                builder -> fonts(builder)
                        .usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .useUnicodeLineBreaker(new LineBreaks())
                        .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                        .useUnicodeBidiReorderer(new RightToLeft())
                        .withHtmlContent(html, null),
                PdfNotes::tell);
        return ArabicForms.isIn(html) ? PdfLetters.tell(printed, key) : printed;
    }

    /** Those of texts have Cyrillic, Greek, Georgian and Armenian; those of headings Arabic too. */
    private static PdfRendererBuilder fonts(PdfRendererBuilder builder) {
        font(builder, "DejaVuSerifCondensed.ttf", "Text", REGULAR, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Bold.ttf", "Text", BOLD, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Italic.ttf", "Text", REGULAR, FontStyle.ITALIC);
        font(builder, "DejaVuSerifCondensed-BoldItalic.ttf", "Text", BOLD, FontStyle.ITALIC);
        font(builder, "DejaVuSansCondensed.ttf", "Heads", REGULAR, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Bold.ttf", "Heads", BOLD, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> FiledPdf.font(file), family, weight, style, true);
    }
}
