package org.lanzarote.monitoring.files.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** Where a reader of an OpenDocument sees a text: in what holds the words of a paragraph, and is not filled in anew. */
final class SeenParagraphs {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    /** The namespaces of what holds words; forms, descriptions and who commented are beside it. */
    private static final Set<String> OF_WORDS = Set.of(
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
            "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0");

    /** Fields that a program fills in when it shows them, whatever stands there. */
    private static final Set<String> FILLED_IN = Set.of(
            "page-number",
            "page-count",
            "paragraph-count",
            "word-count",
            "character-count",
            "table-count",
            "image-count",
            "object-count",
            "file-name",
            "template-name",
            "sheet-name");

    /** Of each element around the present place, the innermost first, whether it holds words. */
    private final Deque<Boolean> around = new ArrayDeque<>();

    /** How deep the present place is within paragraphs. */
    private int depth;

    void element(PlainXml xml) {
        depth += PARAGRAPHS.contains(xml.getLocalName()) ? 1 : 0;
        around.push(OF_WORDS.contains(Objects.requireNonNullElse(xml.getNamespaceURI(), ""))
                && !FILLED_IN.contains(xml.getLocalName()));
    }

    void end(PlainXml xml) {
        depth -= PARAGRAPHS.contains(xml.getLocalName()) ? 1 : 0;
        around.pop();
    }

    boolean showPresent() {
        return depth > 0 && around.element();
    }
}
