package org.lanzarote.monitoring.files.document;

import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Tells from its entries what an object of a PDF is. */
final class PdfObject {

    private static final String FILE = "an embedded file";
    private static final String SCRIPT = "a script";
    private static final String PICTURE = "a picture; take it out of the text, and make a new PDF of it";

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
            "Thumb", "a picture of a page; print it to a new PDF",
            "RichMediaContent", "an embedded film or sound",
            "OPI", PICTURE,
            "Ref", "a link to another file");

    private static final String SIGNATURE = "a signature; send the document without it";

    private static final Map<String, String> TYPES =
            Map.of("EmbeddedFile", FILE, "Sig", SIGNATURE, "DocTimeStamp", SIGNATURE);

    private static final Set<String> ANNOTATIONS = Set.of(
            "Link", "Widget", "Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret", "Popup");
    private static final int SHADING_PATTERN = 2;

    private PdfObject() {}

    /** Checks the entries of an object; tells whether the object is something that was told. */
    static boolean check(COSDictionary object, PdfRole role, String place, UnwantedParts findings) {
        boolean told = told(SUBTYPES, object.getNameAsString(COSName.SUBTYPE), place, findings);
        told |= told(ACTIONS, object.getNameAsString(COSName.S), place, findings);
        told |= told(TYPES, object.getNameAsString(COSName.TYPE), place, findings);
        for (var key : object.keySet()) {
            told |= told(ENTRIES, key.getName(), place, findings);
        }
        told |= shading(object, place, findings);
        return told || kind(object, role, place, findings);
    }

    private static boolean told(
            Map<String, String> known, @Nullable String name, String place, UnwantedParts findings) {
        var what = name == null ? null : known.get(name);
        return what != null && findings.add(true, place, what);
    }

    private static boolean shading(COSDictionary object, String place, UnwantedParts findings) {
        boolean one = object.containsKey(COSName.SHADING_TYPE)
                || object.getInt(COSName.PATTERN_TYPE) == SHADING_PATTERN
                || (object.getDictionaryObject(COSName.SHADING) instanceof COSDictionary shadings
                        && shadings.size() > 0);
        return findings.add(one, place, "a shading; use plain colours");
    }

    /** Whether it is an annotation or an order that no text needs. */
    private static boolean kind(COSDictionary object, PdfRole role, String place, UnwantedParts findings) {
        if (role == PdfRole.ANNOTATION) {
            var kind = object.getNameAsString(COSName.SUBTYPE);
            boolean none = kind == null || ANNOTATIONS.contains(kind);
            return findings.add(!none, place, "an annotation that no text needs (" + kind + ")");
        }
        return PdfOrders.check(object, role, place, findings);
    }
}
