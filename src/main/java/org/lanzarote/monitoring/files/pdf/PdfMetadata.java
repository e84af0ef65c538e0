package org.lanzarote.monitoring.files.pdf;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.PlainXml;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.files.unwanted.XmlNames;
import org.lanzarote.monitoring.files.unwanted.XmlWords;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/** Checks the metadata of a PDF (XMP): words about the document, and no picture of it. */
final class PdfMetadata {

    private static final String ADOBE = "http://ns.adobe.com/";
    private static final String XAP = ADOBE + "xap/1.0/";
    private static final String PDF_A = "http://www.aiim.org/pdfa/ns/";

    private static final Set<String> NAMESPACES = Set.of(
            "adobe:ns:meta/",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/",
            "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
            "http://prismstandard.org/namespaces/basic/2.0/",
            "http://prismstandard.org/namespaces/basic/3.0/",
            "http://www.npes.org/pdfx/ns/id/",
            "http://www.aiim.org/pdfua/ns/id/",
            "http://www.pdfa.org/declarations/",
            PDF_A + "id/",
            PDF_A + "extension/",
            PDF_A + "schema#",
            PDF_A + "property#",
            PDF_A + "type#",
            PDF_A + "field#",
            XAP,
            XAP + "mm/",
            XAP + "rights/",
            XAP + "sType/ResourceEvent#",
            XAP + "sType/ResourceRef#",
            XAP + "sType/Version#",
            XAP + "sType/Dimensions#",
            XAP + "sType/Font#",
            XAP + "t/pg/",
            XAP + "g/",
            XAP + "bj/",
            ADOBE + "pdf/1.3/",
            ADOBE + "pdfx/1.3/",
            ADOBE + "photoshop/1.0/",
            ADOBE + "illustrator/1.0/",
            ADOBE + "xmp/InDesign/private",
            ADOBE + "xmp/1.0/DynamicMedia/");

    private PdfMetadata() {}

    static void check(byte[] content, Told place, UnwantedParts findings, Balance balance) {
        var words = new XmlWords(findings);
        var names = new XmlNames(findings, NAMESPACES::contains);
        var within = Unwanted.METADATA_OF.with(place);
        try {
            var xml = PlainXml.of(balance.blanksOf(new ByteArrayInputStream(content)), ProblemType.DOCUMENT_UNSAFE);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        names.read(within, xml);
                        element(xml, words, place, findings, balance);
                    }
                    case XMLStreamConstants.END_ELEMENT -> words.endElement();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        words.text(within, xml.getText());
                        balance.hide(xml.getText().strip());
                    }
                    case XMLStreamConstants.COMMENT -> words.aside(within, xml.getText());
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        words.aside(within, Objects.requireNonNullElse(xml.getPIData(), ""));
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            findings.add(place, Unwanted.METADATA_NO_XML);
        }
    }

    private static void element(PlainXml xml, XmlWords words, Told place, UnwantedParts findings, Balance balance) {
        boolean known = NAMESPACES.contains(Objects.requireNonNullElse(xml.getNamespaceURI(), ""));
        findings.add(!known, place, Unwanted.METADATA_UNNEEDED.with(xml.getLocalName()));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            words.value(Unwanted.METADATA_OF.with(place), xml.getAttributeValue(i));
            balance.hide(xml.getAttributeValue(i));
        }
    }
}
