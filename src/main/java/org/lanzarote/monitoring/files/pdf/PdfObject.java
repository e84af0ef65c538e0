package org.lanzarote.monitoring.files.pdf;

import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Tells from its entries what an object of a PDF is. */
final class PdfObject {

    private static final Unwanted FILE = Unwanted.EMBEDDED_FILE;
    private static final Unwanted SCRIPT = Unwanted.A_SCRIPT;
    private static final Unwanted PICTURE = Unwanted.PICTURE_IN_PDF;

    private static final Map<String, Unwanted> SUBTYPES = Map.of(
            "Image", PICTURE,
            "RichMedia", Unwanted.FILM_OR_SOUND,
            "Screen", Unwanted.FILM_OR_SOUND,
            "Movie", Unwanted.EMBEDDED_FILM,
            "Sound", Unwanted.EMBEDDED_SOUND,
            "3D", Unwanted.EMBEDDED_MODEL,
            "FileAttachment", FILE);

    private static final Map<String, Unwanted> ACTIONS = Map.of(
            "JavaScript", SCRIPT,
            "Launch", Unwanted.ORDER_TO_START,
            "Rendition", Unwanted.FILM_OR_SOUND,
            "RichMediaExecute", Unwanted.FILM_OR_SOUND,
            "Movie", Unwanted.EMBEDDED_FILM,
            "Sound", Unwanted.EMBEDDED_SOUND,
            "GoToE", FILE,
            "GoToR", Unwanted.LINK_ELSEWHERE,
            "ImportData", Unwanted.LINK_ELSEWHERE,
            "SubmitForm", Unwanted.ORDER_TO_SEND);

    private static final Map<String, Unwanted> ENTRIES = Map.of(
            "JS", SCRIPT,
            "JavaScript", SCRIPT,
            "XFA", Unwanted.XML_FORM,
            "EF", FILE,
            "EmbeddedFiles", FILE,
            "Collection", FILE,
            "Thumb", Unwanted.PICTURE_OF_PAGE,
            "RichMediaContent", Unwanted.FILM_OR_SOUND,
            "OPI", PICTURE,
            "Ref", Unwanted.LINK_ELSEWHERE);

    private static final Unwanted SIGNATURE = Unwanted.SIGNATURE_IN_PDF;

    private static final Map<String, Unwanted> TYPES =
            Map.of("EmbeddedFile", FILE, "Sig", SIGNATURE, "DocTimeStamp", SIGNATURE);

    private static final Set<String> ANNOTATIONS = Set.of(
            "Link", "Widget", "Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret", "Popup");
    private static final int SHADING_PATTERN = 2;

    private PdfObject() {}

    /** Checks the entries of an object; tells whether the object is something that was told. */
    static boolean check(COSDictionary object, PdfRole role, Told place, UnwantedParts findings) {
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
            Map<String, Unwanted> known, @Nullable String name, Told place, UnwantedParts findings) {
        var what = name == null ? null : known.get(name);
        return what != null && findings.add(true, place, what);
    }

    private static boolean shading(COSDictionary object, Told place, UnwantedParts findings) {
        boolean one = object.containsKey(COSName.SHADING_TYPE)
                || object.getInt(COSName.PATTERN_TYPE) == SHADING_PATTERN
                || (object.getDictionaryObject(COSName.SHADING) instanceof COSDictionary shadings
                        && shadings.size() > 0);
        return findings.add(one, place, Unwanted.SHADING);
    }

    /** Whether it is an annotation or an order that no text needs. */
    private static boolean kind(COSDictionary object, PdfRole role, Told place, UnwantedParts findings) {
        if (role == PdfRole.STATE) {
            return PdfGraphics.check(object, place, findings);
        }
        if (role == PdfRole.ANNOTATION) {
            var kind = object.getNameAsString(COSName.SUBTYPE);
            boolean none = kind == null || ANNOTATIONS.contains(kind);
            return findings.add(!none, place, Unwanted.ANNOTATION_UNNEEDED.with(kind));
        }
        return PdfOrders.check(object, role, place, findings);
    }
}
