package org.lanzarote.monitoring.outcome.document;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.WithheldMark;

/** Writes elements of Akoma Ntoso, of which each identifier is given once. */
final class AknXml {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** What no XML document may contain. */
    private static final Pattern OUTSIDE_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** The address of a part in the page. */
    private static final Pattern PART = Pattern.compile("#(paragraph|recommendation|chapter)-(.+)");

    private static final Map<String, String> ELEMENTS =
            Map.of("paragraph", "para", "recommendation", "rec", "chapter", "chp");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final Language language;
    private int lists;

    AknXml(Language language) {
        this.language = language;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("akomaNtoso");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element with attributes, given as names and values in turn. */
    AknXml begin(String element, String... attributes) {
        return writing(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    AknXml end() {
        return writing(xml::writeEndElement);
    }

    /** An element with nothing in it. */
    AknXml empty(String element, String... attributes) {
        return writing(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    AknXml text(String text) {
        return writing(() -> xml.writeCharacters(
                OUTSIDE_XML.matcher(WithheldMark.printed(text, language)).replaceAll("")));
    }

    /** An element with a text. */
    AknXml element(String element, String text, String... attributes) {
        return begin(element, attributes).text(text).end();
    }

    /** A title, with its language where it is not that of the document. */
    AknXml title(String element, String title, @Nullable Language writtenIn) {
        return writtenIn == null
                ? element(element, title)
                : element(element, title, "xml:lang", writtenIn.name().toLowerCase(Locale.ROOT));
    }

    /** The identifier of the part to which a label leads, as a reference within the document; null of what leads out. */
    static @Nullable String part(String destination) {
        var part = PART.matcher(destination);
        return part.matches() ? "#" + ELEMENTS.get(part.group(1)) + "_" + part.group(2) : null;
    }

    /** An identifier for the next list of the document. */
    String nextList() {
        lists++;
        return "list_" + lists;
    }

    byte[] close() {
        writing(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(
                    attributes[i], OUTSIDE_XML.matcher(attributes[i + 1]).replaceAll(""));
        }
    }

    private AknXml writing(WritingStep step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A step of writing, which fails only if memory does. */
    private interface WritingStep {
        void write() throws XMLStreamException;
    }
}
