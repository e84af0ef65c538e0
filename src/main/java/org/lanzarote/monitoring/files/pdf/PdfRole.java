package org.lanzarote.monitoring.files.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What an object of a PDF is for, by the place that leads to it; only some places may hold streams. */
enum PdfRole {
    /** A place that holds no stream. */
    NONE(""),
    DRAWING("Contents G Obj Stm"),
    DRAWINGS("XObject Pattern CharProcs AP"),
    FONT("FontFile FontFile2 FontFile3"),
    CHARACTERS("ToUnicode Encoding UseCMap"),
    GLYPHS("CIDSet CIDToGIDMap"),
    METADATA("Metadata"),
    PROFILE("DestOutputProfile"),
    /** The states that a drawing may choose by name. */
    STATES("ExtGState"),
    STATE(""),
    /** The calculation of a named colour from plain ones. */
    COLOUR(""),
    ANNOTATION("Annots"),
    /** An annotation that leads somewhere when a reader clicks it. */
    LINK(""),
    /** The contents that a reader shows beside the pages. */
    OUTLINE("Outlines"),
    /** What happens when a reader clicks. */
    ACTION(""),
    OPENING("OpenAction"),
    /** What happens without a click. */
    AUTOMATIC("AA"),
    /** Tables of the file itself, which no object leads to. */
    TABLE(""),
    /** What nothing leads to, and that may have been a drawing. */
    LEFT("");

    private static final Set<String> OUTLINE_ITEMS = Set.of("First", "Last", "Next", "Prev");
    private static final Map<String, PdfRole> BY_KEY = new HashMap<>();

    static {
        for (var role : values()) {
            for (var key : role.keys.split(" ", -1)) {
                BY_KEY.put(key, role);
            }
        }
    }

    private final String keys;

    PdfRole(String keys) {
        this.keys = keys;
    }

    /** The role that the entries of an object go by; a link is one wherever it stands, and a stream has none. */
    PdfRole within(COSDictionary object) {
        if (object instanceof COSStream) {
            return NONE;
        }
        return this != STATES && "Link".equals(object.getNameAsString(COSName.SUBTYPE)) ? LINK : this;
    }

    /** The role of what stands under a key of an object with this role. */
    PdfRole under(COSName key) {
        if (this == STATES) {
            return STATE;
        }
        var name = key.getName();
        boolean clicked = (this == LINK || this == OUTLINE) && name.equals("A");
        boolean goesOn = switch (this) {
            case DRAWINGS, AUTOMATIC -> true;
            case OUTLINE -> OUTLINE_ITEMS.contains(name);
            case COLOUR -> name.equals("Functions");
            default -> false;
        };
        if (clicked) {
            return ACTION;
        }
        return goesOn ? this : BY_KEY.getOrDefault(name, this == LEFT ? LEFT : NONE);
    }

    /** The role of an element of an array with this role; the first element of a colour space tells its kind. */
    PdfRole at(COSArray array, int index) {
        @Nullable COSBase first = array.getObject(0);
        if (!(first instanceof COSName kind)) {
            return this;
        }
        return switch (kind.getName()) {
            case "ICCBased" -> index == 1 ? PROFILE : NONE;
            case "Separation", "DeviceN" -> index == 3 ? COLOUR : NONE;
            default -> this;
        };
    }
}
