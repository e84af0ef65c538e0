package org.lanzarote.monitoring.files.nameless;

import java.util.Set;

/** The entries of PDF objects, grouped by what a nameless copy does with them. */
final class PdfEntries {

    /** Entries that name, date or describe, wherever they stand. */
    static final Set<String> DROPPED = Set.of(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "T",
            "NM",
            "M",
            "CreationDate",
            "RC",
            "Subj",
            "TU",
            "AF",
            "Alt",
            "ActualText",
            "StructParent",
            "StructParents",
            "Properties",
            "OC",
            "Popup",
            "OPI",
            "Measure",
            "PtData",
            "Ref",
            "StructTreeRoot",
            "SE",
            "DPart",
            "Private",
            "AN",
            "Thumb");

    /** Entries whose text is seen, or is needed to draw. */
    static final Set<String> TEXTS = Set.of(
            "Title",
            "Contents",
            "URI",
            "DA",
            "DS",
            "Registry",
            "Ordering",
            "CharSet",
            "Panose",
            "Lang",
            "D",
            "P",
            "Dest");

    static final Set<String> LISTS = Set.of("Names", "Limits", "D", "Dest");

    private PdfEntries() {}
}
