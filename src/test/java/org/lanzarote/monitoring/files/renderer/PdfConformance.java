package org.lanzarote.monitoring.files.renderer;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds a PDF against PDF/A-2a and PDF/UA-1, as veraPDF reads them. */
public final class PdfConformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** What does not conform; nothing, where all does. */
    public static List<String> findings(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> findings(pdf, flavour).stream())
                .toList();
    }

    private static List<String> findings(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(found -> "%s %s-%d: %s at %s"
                            .formatted(
                                    flavour,
                                    found.getRuleId().getClause(),
                                    found.getRuleId().getTestNumber(),
                                    found.getMessage(),
                                    found.getLocation().getContext()))
                    .toList();
        } catch (VeraPDFException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
