package org.lanzarote.monitoring.files.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.files.unwanted.ColouredPieces;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The colours that styles of an OpenDocument give to what has them: of areas and letters, or of edges. */
final class StyleColours {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]+|[0-9.]+%");

    /** The properties that say them, in whatever namespace. */
    private final List<String> properties;

    private final Map<String, String> byStyle = new HashMap<>();
    private final ColouredPieces pieces = new ColouredPieces();

    private StyleColours(List<String> properties) {
        this.properties = properties;
    }

    static StyleColours ofAreas() {
        return new StyleColours(List.of("background-color", "color", "fill-color", "opacity"));
    }

    static StyleColours ofEdges() {
        return new StyleColours(List.of(
                "border",
                "border-top",
                "border-bottom",
                "border-left",
                "border-right",
                "stroke-color",
                "text-underline-color",
                "text-overline-color",
                "text-line-through-color"));
    }

    /** Takes note of what the present element says of a style; one that all others begin with has no name. */
    void of(String style, PlainXml xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var colour = COLOUR.matcher(xml.getAttributeValue(i));
            if (!style.isEmpty() && properties.contains(xml.getAttributeLocalName(i)) && colour.find()) {
                byStyle.merge(style, colour.group(), (one, other) -> one.endsWith(other) ? one : one + " " + other);
            }
        }
    }

    /** Takes note of something that has a style. */
    void piece(String style) {
        var colours = byStyle.get(style);
        if (colours != null) {
            pieces.add(colours);
        }
    }

    boolean arePicture() {
        return pieces.arePictureInOrder();
    }
}
