package org.lanzarote.monitoring.files.nameless;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.document.PlainXml;

/** Decides what the attributes of Office Open XML become in a nameless copy. */
final class OfficeAttributes {

    private static final Pattern DROPPED = Pattern.compile("rsid.*|paraId|textId|durableId|uid|userId|userName|codeName"
            + "|descr|title|alt|tooltip|date|dateUtc|comment|help|statusBar|description|customMenu|securityDescriptor"
            + "|(headerRow|data|totalsRow)CellStyle|lastEdited|documentId");

    /** Elements whose name is replaced by a general word. */
    private static final Set<String> SHAPES = Set.of("docPr", "cNvPr");

    private static final Set<String> THEMES = Set.of("theme", "clrScheme", "fontScheme", "fmtScheme");

    /** Elements that name a style. */
    private static final Set<String> STYLED =
            Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink");

    private static final Pattern OWN_TABLE_STYLE = Pattern.compile("(TableStyle|PivotStyle)(Light|Medium|Dark)\\d+");

    private final StyleNames styles = new StyleNames();

    /** Whether the style being read is the author's own and not the program's. */
    private boolean custom;

    @Nullable String value(PlainXml xml, int index) {
        var element = xml.getLocalName();
        var name = xml.getAttributeLocalName(index);
        var value = xml.getAttributeValue(index);
        return switch (name) {
            case "author" -> Fate.AUTHOR.text;
            case "initials" -> "A";
            case "styleId" -> style(xml, value);
            case "val" -> named(element, value);
            case "name", "defaultTableStyle", "defaultPivotStyle" -> name(xml, element, value);
            case "id" -> element.equals("pageSetup") ? null : value;
            case "uri" -> element.equals("compatSetting") || element.equals("graphicData") ? value : null;
            default -> DROPPED.matcher(name).matches() ? null : value;
        };
    }

    /** The value of an attribute of the present element in any namespace; empty where it is absent. */
    static String any(PlainXml xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private String style(PlainXml xml, String value) {
        custom = any(xml, "customStyle").matches("1|true|on");
        return styles.of(value);
    }

    private String named(String element, String value) {
        if (STYLED.contains(element)) {
            return styles.of(value);
        }
        return element.equals("name") && custom ? styles.of(value + " of its author") : value;
    }

    private String name(PlainXml xml, String element, String value) {
        if (SHAPES.contains(element)) {
            return "Shape";
        }
        if (THEMES.contains(element)) {
            return "Theme";
        }
        boolean own = element.equals("cellStyle") && any(xml, "builtinId").isEmpty();
        boolean table = element.startsWith("tableStyle")
                && !OWN_TABLE_STYLE.matcher(value).matches();
        return own || table ? styles.of(value) : value;
    }
}
