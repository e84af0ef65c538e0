package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of texts. Its patterns mean the same to every engine: they search for what must or must not be
 * there, and do not rely on line ends or on an engine's idea of white space.
 */
final class TextSchema {

    /** The characters that {@link Character#isWhitespace} accepts. */
    private static final String WHITE =
            "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000";

    private static final String TWO_LINES = "\n[\\s\\S]|\r[^\n]";
    private static final String ADDRESS = "^https?://[^ \t\n\u000B\f\r<>\"]";
    private static final String OUTSIDE_ADDRESS = "[ \t\n\u000B\f\r<>\"]";

    private static final String DAY = "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

    private static final String UUID = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";

    private TextSchema() {}

    static ObjectNode text(int longest) {
        return Schemas.type("string").put("maxLength", longest);
    }

    static ObjectNode filled(int longest) {
        return text(longest).setAll(notBlank());
    }

    static ObjectNode line(ObjectNode text) {
        return text.setAll(Schemas.not(pattern(TWO_LINES)));
    }

    static ObjectNode notBlank() {
        return pattern("[^" + WHITE + "]");
    }

    static ObjectNode blank(int longest) {
        return text(longest).setAll(Schemas.not(notBlank()));
    }

    /** A valid date in the years 1 to 9999. */
    static ObjectNode day() {
        ObjectNode day = text(10).put("format", "date").put("pattern", DAY);
        return day.setAll(Schemas.not(pattern("^0000")));
    }

    static ObjectNode address(int longest) {
        ObjectNode address = text(longest).put("format", "iri").put("pattern", ADDRESS);
        return address.setAll(Schemas.not(pattern(OUTSIDE_ADDRESS)));
    }

    static ObjectNode uuid() {
        return text(36).put("format", "uuid").put("pattern", UUID);
    }

    private static ObjectNode pattern(String pattern) {
        return Schemas.any().put("pattern", pattern);
    }
}
