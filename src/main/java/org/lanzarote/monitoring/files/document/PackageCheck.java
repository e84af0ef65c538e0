package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNSAFE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * Checks each part of a package (DOCX, XLSX, ODT, ODS): it must be XML of text, or one of a few by-products of
 * programs.
 */
final class PackageCheck {

    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int HEAD = 512;
    private static final String OPEN_DOCUMENT = "mimetype";
    private static final String OFFICE = "[Content_Types].xml";

    private static final Pattern XML = Pattern.compile("(?i).*\\.(xml|rels|vml|rdf)");
    private static final Pattern PREVIEW = Pattern.compile("(?i)docProps/thumbnail\\..*");

    private final UnwantedParts findings = new UnwantedParts();
    private final Set<String> byProducts = new HashSet<>();
    private final PartRules rules;

    private PackageCheck(ZipParts parts) throws IOException {
        var names = parts.names();
        if (names.contains(OPEN_DOCUMENT)) {
            this.rules = new OpenDocumentRules(findings, mediaType(parts));
        } else if (names.contains(OFFICE)) {
            this.rules = new OfficeRules(findings);
        } else {
            throw ProblemType.DOCUMENT_UNKNOWN.because("The file is " + Signature.ZIP.what);
        }
    }

    static CheckedDocument check(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var parts = ZipParts.open(channel, DOCUMENT_UNSAFE, MOST_BYTES)) {
            var check = new PackageCheck(parts);
            parts.forEach(check::part);
            var type = check.rules.type();
            check.findings.orThrow();
            Gaps.require(parts.entries(), channel.size());
            ByProducts.blank(file, check.byProducts);
            return new CheckedDocument(type, check.byProducts.contains(ByProducts.PREVIEW));
        } catch (IOException | IllegalArgumentException e) {
            throw DOCUMENT_UNREADABLE.because("The file is damaged, not whole, or has a password");
        }
    }

    private static String mediaType(ZipParts parts) throws IOException {
        var type = new StringBuilder();
        parts.forEach((name, content) -> {
            if (name.equals(OPEN_DOCUMENT)) {
                type.append(new String(content.readNBytes(HEAD), US_ASCII));
            }
        });
        return type.toString();
    }

    private void part(String name, InputStream compressed) throws IOException {
        if (rules instanceof OpenDocumentRules && ByProducts.isOne(name)) {
            byProducts.add(name);
            return;
        }
        var content = new BufferedInputStream(compressed, HEAD);
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        if (head.length == 0 || name.equals(OPEN_DOCUMENT) || PrinterSettings.are(name, content)) {
            return;
        }
        var signature = Signature.of(head);
        if (signature.isPresent() || !XML.matcher(name).matches()) {
            var what = signature.map(found -> found.what).orElse("a part that is no XML");
            findings.add(name, what + (PREVIEW.matcher(name).matches() ? "; save without a preview picture" : ""));
        } else {
            xml(name, content);
        }
    }

    private void xml(String name, InputStream content) throws IOException {
        try {
            var xml = PlainXml.of(content, DOCUMENT_UNSAFE);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    rules.element(name, xml);
                }
            }
        } catch (XMLStreamException e) {
            throw DOCUMENT_UNREADABLE.because("The part " + name + " is no XML, or is damaged");
        }
    }
}
