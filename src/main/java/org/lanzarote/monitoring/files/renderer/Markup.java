package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes XML, element by element. */
final class Markup {

    private static final Pattern OUTSIDE_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element with attributes, given as names and values in turn. */
    Markup begin(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Markup end() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup empty(String element, String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    Markup text(String words) {
        xml.append(legal(words));
        return this;
    }

    Markup element(String element, String words, String... attributes) {
        return begin(element, attributes).text(words).end();
    }

    /** What is markup already. */
    Markup raw(String markup) {
        xml.append(markup);
        return this;
    }

    byte[] bytes() {
        return toString().getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    private StringBuilder tag(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(legal(attributes[i + 1]))
                    .append('"');
        }
        return xml;
    }

    private static String legal(String words) {
        return OUTSIDE_XML
                .matcher(words)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
