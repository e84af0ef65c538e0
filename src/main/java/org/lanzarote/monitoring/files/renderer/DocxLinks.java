package org.lanzarote.monitoring.files.renderer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a part of a DOCX leads to: addresses outside, each under an id, and places in the document. */
final class DocxLinks {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** What Word does not take in the name of a place. */
    private static final Pattern OUTSIDE_NAMES = Pattern.compile("\\W");

    private static final int LONGEST_NAME = 40;

    private final Map<String, String> addresses = new LinkedHashMap<>();

    /** Begins a link to an address, or to a place if it begins with a hash. */
    void begin(String destination, Markup xml) {
        if (destination.startsWith("#")) {
            xml.begin("w:hyperlink", "w:anchor", place(destination.substring(1)));
        } else {
            xml.begin(
                    "w:hyperlink",
                    "r:id",
                    addresses.computeIfAbsent(destination, none -> "link" + (addresses.size() + 1)));
        }
    }

    /** The name of a place as Word takes it. */
    static String place(String anchor) {
        var name = OUTSIDE_NAMES.matcher(anchor).replaceAll("_");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** The relations of the part, beside those to other parts, given as kinds and names in turn. */
    Markup relations(String... parts) {
        var xml = new Markup()
                .begin("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < parts.length; i += 2) {
            xml.empty("Relationship", "Id", parts[i], "Type", RELATIONS + parts[i], "Target", parts[i + 1]);
        }
        addresses.forEach((address, id) -> xml.empty(
                "Relationship",
                "Id",
                id,
                "Type",
                RELATIONS + "hyperlink",
                "Target",
                address,
                "TargetMode",
                "External"));
        return xml.end();
    }
}
