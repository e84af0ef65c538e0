package org.lanzarote.monitoring.files.unwanted;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Told;

/** Tells the author what an element is that no text needs, and what to do. */
final class Advice {

    private static final Unwanted PICTURE = Unwanted.PICTURE_TAKE_OUT;

    private static final Map<String, Unwanted> BY_NAME = Map.of(
                    PICTURE,
                    "blip blipFill buBlip pic image imagedata picture fill-image numPicBullet lvlPicBulletId"
                            + " list-level-style-image legacyDrawingHF drawingHF thumbnail",
                    Unwanted.DRAWING_TAKE_OUT,
                    "custGeom path polygon polyline curve arc contour-polygon contour-path regular-polygon"
                            + " shapes wpc contentPart scene",
                    Unwanted.OBJECT_TAKE_OUT,
                    "object OLEObject oleObject oleObjects object-ole plugin applet floating-frame movie",
                    Unwanted.CHART_TAKE_OUT,
                    "chart plotArea relIds graphicFrame",
                    Unwanted.CONTROL_REPLACE,
                    "control controls form controlPr checkbox button listbox combobox",
                    Unwanted.PROGRAM_DATA,
                    "fldData",
                    Unwanted.FROM_OTHER_FILE,
                    "altChunk subDoc section-source table-source cell-range-source dde-link dde-source ddeLink"
                            + " externalReference externalReferences externalBook dde-connection oleLink",
                    Unwanted.SCRIPT_TAKE_OUT,
                    "script event-listener event-listeners execute-macro macrosheet dialogsheet",
                    Unwanted.TEMPLATE_COPY,
                    "template attachedTemplate attachedSchema mailMerge",
                    Unwanted.PIVOT_COPY,
                    "pivotCaches pivotCache pivotTableDefinition pivotCacheDefinition pivotCacheRecords"
                            + " data-pilot-tables")
            .entrySet()
            .stream()
            .flatMap(words -> Stream.of(words.getValue().split(" ", -1)).map(name -> Map.entry(name, words.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<Pattern, Unwanted> BY_PART = Map.of(
            part("chart"), Unwanted.ADVICE_CHART,
            part("media/|pictures/|thumbnail"), Unwanted.ADVICE_PICTURE,
            part("embeddings/|object"), Unwanted.ADVICE_OBJECT,
            part("fonts?/"), Unwanted.ADVICE_FONTS,
            part("vba|macro|basic/|scripts?/"), Unwanted.ADVICE_MACRO,
            part("externallink|connections|querytable"), Unwanted.ADVICE_LINKS,
            part("pivot"), Unwanted.ADVICE_PIVOT,
            part("activex|ctrlprops|dialogs/"), Unwanted.ADVICE_CONTROLS,
            part("signatures?"), Unwanted.ADVICE_SIGNATURE);

    private Advice() {}

    private static Pattern part(String name) {
        return Pattern.compile(name, Pattern.CASE_INSENSITIVE);
    }

    /** About an element, or the kind of a part or of a relationship. */
    static Told on(String name) {
        return BY_NAME.getOrDefault(name, Unwanted.UNNEEDED_TAKE_OUT).with(name);
    }

    static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    static boolean isPicture(String name) {
        return PICTURE.equals(BY_NAME.get(name));
    }

    /** About a part, which is known by its name alone. */
    static Told onPart(String name) {
        var found = BY_PART.entrySet().stream()
                .filter(part -> part.getKey().matcher(name).find())
                .findFirst();
        return found.map(Map.Entry::getValue).orElse(Unwanted.ADVICE_OTHERWISE);
    }
}
