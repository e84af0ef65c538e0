package org.lanzarote.monitoring.files.nameless;

import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.files.document.PlainXml;

/** The elements of Office Open XML that show what a document says, and those that only tell of its making. */
final class OfficeElements {

    private static final Set<String> DROPPED = Set.of(
            "rsids",
            "rsid",
            "alias",
            "tag",
            "dataBinding",
            "placeholder",
            "aliases",
            "printerSettings",
            "extLst",
            "customXmlPr",
            "smartTagPr",
            "proofErr",
            "nsid",
            "tmpl",
            "helpText",
            "statusText",
            "absPath",
            "revisionPtr",
            "documentId",
            "printSettings",
            "legacyDrawingHF");

    private static final Set<String> UNWRAPPED = Set.of("customXml", "smartTag");

    /** The children that are kept in elements that also tell of the making. */
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "settings",
                    Set.of(
                            "mirrorMargins",
                            "alignBordersAndEdges",
                            "bordersDoNotSurroundHeader",
                            "bordersDoNotSurroundFooter",
                            "gutterAtTop",
                            "defaultTabStop",
                            "autoHyphenation",
                            "consecutiveHyphenLimit",
                            "hyphenationZone",
                            "doNotHyphenateCaps",
                            "evenAndOddHeaders",
                            "characterSpacingControl",
                            "footnotePr",
                            "endnotePr",
                            "compat",
                            "themeFontLang",
                            "clrSchemeMapping",
                            "decimalSymbol",
                            "listSeparator"),
            "workbook", Set.of("workbookPr", "bookViews", "sheets", "definedNames", "calcPr"),
            "worksheet",
                    Set.of(
                            "sheetPr",
                            "dimension",
                            "sheetViews",
                            "sheetFormatPr",
                            "cols",
                            "sheetData",
                            "autoFilter",
                            "sortState",
                            "mergeCells",
                            "phoneticPr",
                            "conditionalFormatting",
                            "dataValidations",
                            "hyperlinks",
                            "printOptions",
                            "pageMargins",
                            "pageSetup",
                            "headerFooter",
                            "rowBreaks",
                            "colBreaks",
                            "drawing",
                            "legacyDrawing",
                            "tableParts"));

    private OfficeElements() {}

    static Fate fate(Place place, PlainXml xml) {
        var name = xml.getLocalName();
        var children = place.open().size() == 1 ? CHILDREN.get(place.parent()) : null;
        if (DROPPED.contains(name) || isOfMaking(place, name, xml) || (children != null && !children.contains(name))) {
            return Fate.DROPPED;
        }
        if (name.equals("author") && place.parent().equals("authors")) {
            return Fate.AUTHOR;
        }
        return UNWRAPPED.contains(name) ? Fate.UNWRAPPED : Fate.KEPT;
    }

    private static boolean isOfMaking(Place place, String name, PlainXml xml) {
        return switch (name) {
            case "Relationship" ->
                !xml.attribute("TargetMode").equalsIgnoreCase("External")
                        && OfficeParts.leadsToMade(place.part(), xml.attribute("Target"));
            case "Override" -> OfficeParts.isMade(xml.attribute("PartName"));
            case "name" -> place.parent().equals("abstractNum");
            default -> false;
        };
    }
}
