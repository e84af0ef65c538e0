package org.lanzarote.monitoring.files.document;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNSAFE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.PlainXml;
import org.lanzarote.monitoring.files.unwanted.Signature;
import org.lanzarote.monitoring.files.unwanted.UnseenSigns;
import org.lanzarote.monitoring.files.unwanted.UnseenValues;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.files.unwanted.XmlNames;
import org.lanzarote.monitoring.files.unwanted.XmlWords;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/** Checks each part of a package (DOCX, XLSX, ODT, ODS): its name, its kind, and what its XML holds. */
final class PackageCheck {

    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int HEAD = 512;
    static final String OPEN_DOCUMENT = "mimetype";

    /** What libraries of documents write into their own data. */
    private static final String OF_LIBRARIES = "mso-contentType";

    private final UnwantedParts findings = new UnwantedParts();
    private final PartRules rules;
    private final XmlWords words = new XmlWords(findings);
    private final XmlNames names;
    private final UnseenValues values = new UnseenValues(findings);
    private final UnseenSigns signs = new UnseenSigns(findings);
    private final RowsOfNumbers numbers = new RowsOfNumbers();

    /** How deep the present place is within an element that was refused; 0 outside. */
    private int refused;

    private PackageCheck(ZipParts parts) throws IOException {
        var names = parts.names();
        if (names.contains(OPEN_DOCUMENT)) {
            this.rules = new OpenDocumentRules(findings, parts.head(OPEN_DOCUMENT, HEAD));
        } else if (names.contains(OfficeTypes.PART)) {
            var types = OfficeTypes.of(parts);
            this.rules = new OfficeRules(findings, types, TextsOfCells.of(parts, types));
        } else {
            throw ProblemType.DOCUMENT_UNKNOWN.because(DocumentMessage.FILE_IS.with(Signature.ZIP));
        }
        this.names = new XmlNames(findings, rules.allowed()::hasNamespace);
    }

    /** Makes by-products blank in the file itself, and checks what it then is. */
    static CheckedDocument check(Path file) throws IOException {
        try {
            boolean blanked = blank(file);
            try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                    var parts = ZipParts.open(channel, DOCUMENT_UNSAFE, MOST_BYTES)) {
                var check = new PackageCheck(parts);
                parts.forEach(check::part);
                check.values.end();
                check.signs.end();
                check.findings.orThrow();
                ZipLayout.require(channel);
                return new CheckedDocument(check.rules.type(), blanked);
            }
        } catch (IOException | IllegalArgumentException | StackOverflowError e) {
            throw DOCUMENT_UNREADABLE.because(DocumentMessage.FILE_DAMAGED);
        }
    }

    private static boolean blank(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var parts = ZipParts.open(channel, DOCUMENT_UNSAFE, MOST_BYTES)) {
            return ByProducts.blank(file, parts);
        }
    }

    private void part(String name, InputStream compressed) throws IOException {
        var content = new BufferedInputStream(compressed, HEAD);
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        boolean blank = ByProducts.isBlank(name, rules instanceof OpenDocumentRules, head);
        if (head.length == 0 || name.equals(OPEN_DOCUMENT) || blank) {
            return;
        }
        var signature = Signature.of(head);
        if (signature.isPresent() || !rules.mayHold(name)) {
            findings.addPart(name, signature);
        } else {
            xml(name, content);
        }
    }

    private void xml(String name, InputStream content) throws IOException {
        try {
            findings.begin();
            var xml = PlainXml.of(values.blanksOf(content), DOCUMENT_UNSAFE);
            while (xml.hasNext()) {
                next(name, xml);
            }
            rules.endOfPart(name);
        } catch (XMLStreamException e) {
            throw unreadable(name);
        }
    }

    private void next(String part, PlainXml xml) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (refused > 0 || rules.element(part, xml)) {
                    refused++;
                    return;
                }
                names.read(Told.named(part), xml);
                numbers.divide();
                words.beginElement(Told.named(part), xml);
                values.read(Told.named(part), xml);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (refused == 0) {
                    text(part, xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (refused > 0) {
                    refused--;
                    return;
                }
                numbers.divide();
                words.endElement();
                rules.end(part, xml);
            }
            case XMLStreamConstants.COMMENT -> words.aside(Told.named(part), xml.getText());
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                var target = xml.getPITarget();
                words.aside(Told.named(part), Objects.requireNonNullElse(xml.getPIData(), ""));
                findings.add(!OF_LIBRARIES.equals(target), part, Unwanted.ORDER_TO_PROGRAM.with(target));
            }
            default -> {}
        }
    }

    private void text(String part, String piece) {
        findings.pass(piece);
        rules.text(part, piece);
        signs.read(Told.named(part), piece);
        if (rules.shows(part)) {
            words.text(Told.named(part), piece);
            values.show(piece);
            findings.add(numbers.areTooMany(rules.seen(piece)), part, Unwanted.BYTES_AS_NUMBERS);
        } else if (!piece.isBlank()) {
            words.hidden(Told.named(part), piece);
            values.hide(piece);
        }
    }

    static ProblemException unreadable(String part) {
        return DOCUMENT_UNREADABLE.because(DocumentMessage.PART_NO_XML.with(part));
    }
}
