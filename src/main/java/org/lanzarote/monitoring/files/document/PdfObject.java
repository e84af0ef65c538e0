package org.lanzarote.monitoring.files.document;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Tells from its entries what an object of a PDF is. */
final class PdfObject {

    private static final String FILE = "an embedded file";
    private static final String SCRIPT = "a script";
    private static final String PICTURE = "a picture";

    private static final Map<String, String> SUBTYPES = Map.of(
            "Image", PICTURE,
            "RichMedia", "an embedded film or sound",
            "Screen", "an embedded film or sound",
            "Movie", "an embedded film",
            "Sound", "an embedded sound",
            "3D", "an embedded model",
            "FileAttachment", FILE);

    private static final Map<String, String> ACTIONS = Map.of(
            "JavaScript", SCRIPT,
            "Launch", "an order to start a program",
            "Rendition", "an embedded film or sound",
            "RichMediaExecute", "an embedded film or sound",
            "Movie", "an embedded film",
            "Sound", "an embedded sound",
            "GoToE", FILE,
            "GoToR", "a link to another file",
            "ImportData", "a link to another file",
            "SubmitForm", "an order to send what is filled in");

    private static final Map<String, String> ENTRIES = Map.of(
            "JS", SCRIPT,
            "JavaScript", SCRIPT,
            "XFA", "a form of XML (XFA)",
            "EF", FILE,
            "EmbeddedFiles", FILE,
            "Collection", FILE,
            "Thumb", "a picture of a page",
            "RichMediaContent", "an embedded film or sound",
            "OPI", PICTURE);

    /** Compression filters that only pictures use. */
    private static final Set<String> PACKINGS =
            Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");

    private PdfObject() {}

    static void check(COSDictionary object, String place, UnwantedParts findings) {
        told(SUBTYPES, object.getNameAsString(COSName.SUBTYPE), place, findings);
        told(ACTIONS, object.getNameAsString(COSName.S), place, findings);
        object.keySet().forEach(key -> told(ENTRIES, key.getName(), place, findings));
        findings.add("EmbeddedFile".equals(object.getNameAsString(COSName.TYPE)), place, FILE);
        if ("URI".equals(object.getNameAsString(COSName.S))) {
            var target = Objects.requireNonNullElse(object.getString(COSName.URI), "");
            findings.add(!Links.areAllowed(target) && target.contains(":"), place, "a link to another file");
        }
        if (object instanceof COSStream stream) {
            packing(stream, place, findings);
        }
    }

    private static void told(Map<String, String> known, @Nullable String name, String place, UnwantedParts findings) {
        var what = name == null ? null : known.get(name);
        if (what != null) {
            findings.add(place, what);
        }
    }

    private static void packing(COSStream stream, String place, UnwantedParts findings) {
        var filters = stream.getFilters();
        if (filters instanceof COSName one) {
            findings.add(PACKINGS.contains(one.getName()), place, PICTURE);
        } else if (filters instanceof COSArray several) {
            several.toCOSNameStringList().forEach(name -> findings.add(PACKINGS.contains(name), place, PICTURE));
        }
    }
}
