package org.lanzarote.monitoring.files.nameless;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.document.PlainXml;

/** Rules for what a nameless copy keeps of an ODT or ODS (OpenDocument). */
final class NamelessOpenDocument implements NamelessRules {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final Pattern KNOWN = Pattern.compile("|" + OASIS + ".*|urn:org:documentfoundation:.*|"
            + Pattern.quote(DC) + "|http://www\\.w3\\.org/(1999/xlink|XML/1998/namespace|1998/Math/MathML)");

    private static final Set<String> SHOWN = Set.of("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml");

    private static final Pattern MADE =
            Pattern.compile("meta\\.xml|settings\\.xml|manifest\\.rdf|layout-cache|VersionList\\.xml"
                    + "|(Thumbnails|Configurations2)/.*|META-INF/(document|macro)signatures\\.xml");

    private static final Pattern DROPPED = Pattern.compile(
            "creator-initials|sender-initials|date-string|scripts" + "|settings|desc|meta|protected-range.*");

    /** Fields that show a person, a file or a property, and text that is not shown. */
    private static final Pattern FIELDS = Pattern.compile("author-(name|initials)|sender-.*|initial-creator|creator"
            + "|printed-by|file-name|template-name|user-.*|variable-.*|database-.*|description|keywords|subject|title"
            + "|hidden-(text|paragraph)|placeholder|text-input|dde-connection.*|meta-field|bibliography-.*"
            + "|alphabetical-index-mark.*|user-index-mark.*");

    private static final Set<String> SHAPES =
            Set.of("frame", "custom-shape", "rect", "line", "ellipse", "circle", "polygon", "polyline", "path", "g");

    private static final Map<String, String> UNSEEN = Map.of("display", "none|false", "visibility", "collapse|filter");

    private static final Pattern STYLE_NAME = Pattern.compile(".*style-name|master-page-name|page-layout-name");

    /** Style names that come from the program itself or that it numbers. */
    private static final Pattern NOBODYS = Pattern.compile(
            "|Standard|Default|Heading(_20_\\d{1,2})?|Text_20_body|Title|Subtitle|Outline|[A-Za-z]{1,2}\\d{1,6}(\\.\\d{1,6})?");

    private final Refusals refusals;
    private final StyleNames styles = new StyleNames();

    NamelessOpenDocument(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Fate part(String name) {
        if (MADE.matcher(name).matches()) {
            return Fate.DROPPED;
        }
        refusals.add(!SHOWN.contains(name), name, "a part of which it is not known whether it names somebody");
        return Fate.KEPT;
    }

    @Override
    public Fate element(Place place, PlainXml xml) {
        var name = xml.getLocalName();
        var space = xml.getNamespaceURI();
        if (space.equals(DC)) {
            return name.equals("creator") ? Fate.AUTHOR : name.equals("date") ? Fate.DAY : Fate.DROPPED;
        }
        refusals.add(
                isOf(space, "text") && FIELDS.matcher(name).matches(),
                place.part(),
                "a field that may name somebody, or unseen text (" + name + "); make it plain text");
        refusals.add(isOf(space, "form"), place.part(), "a form to fill in (" + name + ")");
        boolean drawn = isOf(space, "svg-compatible") && name.equals("title");
        boolean left =
                name.equals("file-entry") && MADE.matcher(any(xml, "full-path")).matches();
        refuseUnseen(place, name, xml);
        return drawn || left || DROPPED.matcher(name).matches() ? Fate.DROPPED : Fate.KEPT;
    }

    @Override
    public @Nullable String attribute(PlainXml xml, int index) {
        var element = xml.getLocalName();
        var value = xml.getAttributeValue(index);
        return switch (xml.getAttributeLocalName(index)) {
            case "display-name", "protection-key", "template-name", "alias", "tag", "creator", "date-value-of-change" ->
                null;
            case "name" -> name(element, value, xml.getAttributeNamespace(index));
            default -> STYLE_NAME.matcher(xml.getAttributeLocalName(index)).matches() ? style(value) : value;
        };
    }

    @Override
    public boolean knows(String namespace) {
        return KNOWN.matcher(namespace).matches();
    }

    @Override
    public String text(Place place, String text) {
        return text;
    }

    @Override
    public void author(String name) {
        // It stands in its own element only.
    }

    @Override
    public void end(String part) {
        // Nothing is gathered across a part.
    }

    private void refuseUnseen(Place place, String name, PlainXml xml) {
        if (name.equals("table-properties")
                || name.equals("text-properties")
                || name.equals("section")
                || name.equals("table-row")
                || name.equals("table-column")) {
            UNSEEN.forEach((attribute, unseen) -> refusals.add(
                    any(xml, attribute).matches(unseen),
                    place.part(),
                    "hidden text, sheets, rows or columns; show or delete them"));
        }
    }

    private @Nullable String name(String element, String value, String space) {
        if (SHAPES.contains(element)) {
            return null;
        }
        boolean style = isOf(space, "style") && !element.equals("font-face");
        return style ? style(value) : value;
    }

    private String style(String value) {
        return NOBODYS.matcher(value).matches() ? value : styles.of(value);
    }

    private static boolean isOf(String space, String name) {
        return space.startsWith(OASIS + name + ":");
    }

    private static String any(PlainXml xml, String name) {
        return OfficeAttributes.any(xml, name);
    }
}
