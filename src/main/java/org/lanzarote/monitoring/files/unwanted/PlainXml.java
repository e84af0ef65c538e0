package org.lanzarote.monitoring.files.unwanted;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** A reader of plain XML, which refuses document types, entities and deep nesting. */
public final class PlainXml extends StreamReaderDelegate {

    private static final XMLInputFactory XML = new InputFactoryImpl();
    private static final int DEEPEST = 256;

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ProblemType unsafe;
    private int depth;

    private PlainXml(XMLStreamReader xml, ProblemType unsafe) {
        super(xml);
        this.unsafe = unsafe;
    }

    /** Reads XML; this problem is thrown for a document type or an entity. */
    public static PlainXml of(InputStream content, ProblemType unsafe) throws XMLStreamException {
        return new PlainXml(XML.createXMLStreamReader(content), unsafe);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw unsafe.because(XmlMessage.XML_DECLARES_TYPE);
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.COMMENT -> read();
            default -> {}
        }
        return event;
    }

    /** An attribute of the present element; empty where it is absent. */
    public String attribute(String name) {
        return Objects.requireNonNullElse(getAttributeValue(null, name), "");
    }

    /** The values of the present element, one behind the other. */
    public String values() {
        return IntStream.range(0, getAttributeCount())
                .mapToObj(this::getAttributeValue)
                .collect(Collectors.joining(" "));
    }

    /** An attribute of the present element in the element's own namespace; empty where it is absent. */
    public String own(String name) {
        return Objects.requireNonNullElse(getAttributeValue(getNamespaceURI(), name), attribute(name));
    }

    /** Reads the text to its end, where the reader would else find faults that it cannot tell. */
    private void read() throws XMLStreamException {
        try {
            getText();
        } catch (UncheckedStreamException e) {
            throw new XMLStreamException(e);
        }
    }

    private void deeper() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("Elements stand more than " + DEEPEST + " deep");
        }
    }
}
