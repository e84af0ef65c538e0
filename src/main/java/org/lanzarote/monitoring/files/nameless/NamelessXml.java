package org.lanzarote.monitoring.files.nameless;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lanzarote.monitoring.files.document.PlainXml;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Rewrites the XML of a part with what the rules keep, without comments and processing instructions. */
final class NamelessXml {

    private static final XMLOutputFactory XML = new OutputFactoryImpl();

    private final PlainXml xml;
    private final XMLStreamWriter to;
    private final NamelessRules rules;
    private final Place place;

    /** For each open element, whether it was written. */
    private final List<Boolean> written = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();

    private NamelessXml(String part, PlainXml xml, XMLStreamWriter to, NamelessRules rules) {
        this.xml = xml;
        this.to = to;
        this.rules = rules;
        this.place = new Place(part, new ArrayList<>());
    }

    static void copy(String part, InputStream content, OutputStream out, NamelessRules rules)
            throws XMLStreamException {
        var xml = PlainXml.of(content, ProblemType.DOCUMENT_UNSAFE);
        var to = XML.createXMLStreamWriter(out, "UTF-8");
        to.writeStartDocument("UTF-8", "1.0");
        var copy = new NamelessXml(part, xml, to, rules);
        while (xml.hasNext()) {
            copy.event(xml.next());
        }
        to.writeEndDocument();
        to.close();
        rules.end(part);
    }

    private void event(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text.append(xml.getText());
            default -> {}
        }
    }

    private void start() throws XMLStreamException {
        flush();
        var fate = rules.knows(space(xml.getNamespaceURI())) ? rules.element(place, xml) : Fate.DROPPED;
        if (fate == Fate.DROPPED) {
            skipped();
            return;
        }
        boolean kept = fate != Fate.UNWRAPPED;
        if (kept) {
            write();
        }
        if (fate.isReplaced()) {
            rules.author(skipped());
            to.writeCharacters(fate.text);
            to.writeEndElement();
            return;
        }
        written.add(kept);
        place.open().add(xml.getLocalName());
    }

    private void end() throws XMLStreamException {
        flush();
        place.open().remove(place.open().size() - 1);
        if (written.remove(written.size() - 1)) {
            to.writeEndElement();
        }
    }

    private void flush() throws XMLStreamException {
        if (text.length() > 0) {
            if (!place.open().isEmpty()) {
                to.writeCharacters(rules.text(place, text.toString()));
            }
            text.setLength(0);
        }
    }

    private void write() throws XMLStreamException {
        to.writeStartElement(prefix(xml.getPrefix()), xml.getLocalName(), space(xml.getNamespaceURI()));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            var uri = space(xml.getNamespaceURI(i));
            if (rules.knows(uri)) {
                to.writeNamespace(prefix(xml.getNamespacePrefix(i)), uri);
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var value = rules.knows(space(xml.getAttributeNamespace(i))) ? rules.attribute(xml, i) : null;
            if (value != null) {
                attribute(i, value);
            }
        }
    }

    private void attribute(int i, String value) throws XMLStreamException {
        var prefix = prefix(xml.getAttributePrefix(i));
        if (prefix.isEmpty()) {
            to.writeAttribute(xml.getAttributeLocalName(i), value);
        } else {
            to.writeAttribute(prefix, space(xml.getAttributeNamespace(i)), xml.getAttributeLocalName(i), value);
        }
    }

    /** Skips the present element and gives the text that stood in it. */
    private String skipped() throws XMLStreamException {
        var content = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> content.append(xml.getText());
                default -> {}
            }
        }
        return content.toString();
    }

    private static String space(String uri) {
        return requireNonNullElse(uri, "");
    }

    private static String prefix(String prefix) {
        return requireNonNullElse(prefix, "");
    }
}
