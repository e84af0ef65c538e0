package org.lanzarote.monitoring.files.document;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the author what an element is that no text needs, and what to do. */
final class Advice {

    private static final String PICTURE = "a picture; take it out";

    private static final String UNKNOWN =
            "something that no text needs; take it out, or save the document as PDF without pictures";

    private static final Map<String, String> BY_NAME = Map.of(
                    PICTURE,
                    "blip blipFill buBlip pic image imagedata picture fill-image numPicBullet lvlPicBulletId"
                            + " list-level-style-image legacyDrawingHF drawingHF thumbnail",
                    "a drawing; take it out, or write it in words",
                    "custGeom path polygon polyline curve arc contour-polygon contour-path regular-polygon"
                            + " shapes wpc contentPart scene",
                    "an embedded object; take it out, or paste it as text",
                    "object OLEObject oleObject oleObjects object-ole plugin applet floating-frame movie",
                    "a chart; give its figures in a table instead",
                    "chart plotArea relIds graphicFrame",
                    "a control or form; replace it by text",
                    "control controls form controlPr checkbox button listbox combobox",
                    "data of a program in a field; turn the fields into text",
                    "fldData",
                    "what comes from another file; paste it as text",
                    "altChunk subDoc section-source table-source cell-range-source dde-link dde-source ddeLink"
                            + " externalReference externalReferences externalBook dde-connection oleLink",
                    "a script or macro; take it out",
                    "script event-listener event-listeners execute-macro macrosheet dialogsheet",
                    "a template; copy the text into a new document",
                    "template attachedTemplate attachedSchema mailMerge",
                    "a pivot table; copy it as values",
                    "pivotCaches pivotCache pivotTableDefinition pivotCacheDefinition pivotCacheRecords"
                            + " data-pilot-tables")
            .entrySet()
            .stream()
            .flatMap(words -> Stream.of(words.getValue().split(" ", -1)).map(name -> Map.entry(name, words.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String OTHERWISE = "save the document anew, or as PDF without pictures";

    private static final Map<Pattern, String> BY_PART = Map.of(
            part("chart"), "take out the chart, and give its figures in a table",
            part("media/|pictures/|thumbnail"), "take out the picture",
            part("embeddings/|object"), "take out the embedded object, or paste it as text",
            part("fonts?/"), "do not embed fonts",
            part("vba|macro|basic/|scripts?/"), "take out the macro",
            part("externallink|connections|querytable"), "break the links to other files",
            part("pivot"), "copy the pivot table as values",
            part("activex|ctrlprops|dialogs/"), "replace controls by text",
            part("signatures?"), "send the document without a signature");

    private Advice() {}

    private static Pattern part(String name) {
        return Pattern.compile(name, Pattern.CASE_INSENSITIVE);
    }

    /** About an element, or the kind of a part or of a relationship. */
    static String on(String name) {
        return BY_NAME.getOrDefault(name, UNKNOWN) + " (" + name + ")";
    }

    static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    static boolean isPicture(String name) {
        return PICTURE.equals(BY_NAME.get(name));
    }

    /** About a part, which is known by its name alone. */
    static String onPart(String name) {
        var found = BY_PART.entrySet().stream()
                .filter(part -> part.getKey().matcher(name).find())
                .findFirst();
        return found.map(Map.Entry::getValue).orElse(OTHERWISE);
    }
}
