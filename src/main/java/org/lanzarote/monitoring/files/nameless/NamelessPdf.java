package org.lanzarote.monitoring.files.nameless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Rewrites a PDF with its pages and the outline that leads to them, and nothing about its making. */
final class NamelessPdf {

    private static final Set<String> CATALOG =
            Set.of("Type", "Pages", "Outlines", "Dests", "Names", "PageLabels", "PageMode", "PageLayout", "Lang");

    private static final Set<String> PAGE = Set.of(
            "Type",
            "Parent",
            "Resources",
            "MediaBox",
            "CropBox",
            "BleedBox",
            "TrimBox",
            "ArtBox",
            "Contents",
            "Rotate",
            "Group",
            "Annots",
            "UserUnit");

    private static final String PLACE = "the document as a whole";

    private NamelessPdf() {}

    static void write(Path file, Path copy) throws IOException {
        var refusals = new Refusals();
        try (var pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var catalog = pdf.getDocumentCatalog().getCOSObject();
            refuse(catalog, refusals);
            keep(catalog, CATALOG);
            var names = catalog.getCOSDictionary(COSName.NAMES);
            if (names != null) {
                keep(names, Set.of("Dests"));
            }
            strip(pdf);
            refusals.orThrow();
            pdf.save(copy.toFile());
        }
    }

    /** Refuses what cannot be taken out, because it belongs to what is seen or may hide something. */
    private static void refuse(COSDictionary catalog, Refusals refusals) {
        var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        var fields = form == null ? null : form.getDictionaryObject(COSName.FIELDS);
        refusals.add(
                fields instanceof COSArray array && array.size() > 0,
                PLACE,
                "a form or a signature; print it to a new PDF");
        refusals.add(
                catalog.containsKey(COSName.OCPROPERTIES), PLACE, "layers, which may be unseen; print it to a new PDF");
    }

    private static void strip(PDDocument pdf) throws IOException {
        var walk = new NamelessPdfWalk();
        for (var page : pdf.getPages()) {
            keep(page.getCOSObject(), PAGE);
            walk.page(page, pdf);
        }
        var trailer = pdf.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        walk.from(trailer);
        pdf.setDocumentId(0L);
        pdf.getDocument().setVersion(1.7f);
    }

    private static void keep(COSDictionary dictionary, Set<String> keys) {
        for (var key : Set.copyOf(dictionary.keySet())) {
            if (!keys.contains(key.getName())) {
                dictionary.removeItem(key);
            }
        }
    }
}
