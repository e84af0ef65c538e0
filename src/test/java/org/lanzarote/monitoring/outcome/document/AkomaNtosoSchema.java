package org.lanzarote.monitoring.outcome.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/** The schema of Akoma Ntoso 3.0, as OASIS publishes it, where it lies beside the project. */
final class AkomaNtosoSchema {

    private static final Path FILE = Path.of("..", "shared", "data", "akomantoso30.xsd");

    /** The attributes of XML itself, which the schema imports. */
    private static final String XML = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xsd:attribute name="lang" type="xsd:language"/>
              <xsd:attribute name="space" type="xsd:NCName"/>
              <xsd:attribute name="base" type="xsd:anyURI"/>
              <xsd:attribute name="id" type="xsd:ID"/>
              <xsd:attributeGroup name="specialAttrs">
                <xsd:attribute ref="xml:lang" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>
                <xsd:attribute ref="xml:space" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>
              </xsd:attributeGroup>
            </xsd:schema>
            """;

    private AkomaNtosoSchema() {}

    /** Fails where the document breaks the schema; leaves the rest of the test out where there is none. */
    static void validate(byte[] document) throws SAXException, IOException, ParserConfigurationException {
        assumeTrue(Files.exists(FILE), "the schema of Akoma Ntoso does not lie beside the project");
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver(attributesOfXml());
        factory.newSchema(FILE.toFile()).newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static LSResourceResolver attributesOfXml() throws ParserConfigurationException {
        var dom = (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .getFeature("LS", "3.0");
        return (type, namespace, publicId, systemId, base) -> {
            var input = dom.createLSInput();
            input.setSystemId(systemId);
            input.setCharacterStream(new StringReader(XML));
            return input;
        };
    }
}
