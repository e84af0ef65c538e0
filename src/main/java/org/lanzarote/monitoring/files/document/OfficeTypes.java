package org.lanzarote.monitoring.files.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.PlainXml;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The types that a DOCX or XLSX gives its parts, each by name or by the ending of its name. */
final class OfficeTypes {

    static final String PART = "[Content_Types].xml";

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, DocumentType> DOCUMENTS = Map.of(
            MAIN + "wordprocessingml.document.main+xml", DocumentType.DOCX,
            MAIN + "spreadsheetml.sheet.main+xml", DocumentType.XLSX);

    private static final String SHARED_TEXTS = MAIN + "spreadsheetml.sharedStrings+xml";

    /** What content controls and libraries of documents keep, which no program shows as it is. */
    private static final Pattern DATA = Pattern.compile("(?i)customxml/item\\d*\\.xml");

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    static OfficeTypes of(ZipParts parts) throws IOException {
        var types = new OfficeTypes();
        parts.forEach(PART::equals, (name, content) -> {
            try {
                types.read(PlainXml.of(content, ProblemType.DOCUMENT_UNSAFE));
            } catch (XMLStreamException e) {
                throw PackageCheck.unreadable(name);
            }
        });
        return types;
    }

    DocumentType document() {
        Set<DocumentType> documents = new HashSet<>();
        byName.values().forEach(type -> addKnown(documents, type));
        byEnding.values().forEach(type -> addKnown(documents, type));
        if (documents.size() != 1) {
            throw ProblemType.DOCUMENT_UNKNOWN.because(DocumentMessage.NEITHER_DOCX_NOR_XLSX);
        }
        return documents.iterator().next();
    }

    /** Whether a document of this kind may hold the part. */
    boolean allow(String part, AllowList allowed) {
        return part.equals(PART) || isData(part) || allowed.has("types", of(part));
    }

    boolean isData(String part) {
        return DATA.matcher(part).matches() && of(part).equals("application/xml");
    }

    /** Whether the part has the texts that cells name by their number. */
    boolean hasSharedTexts(String part) {
        return of(part).equals(SHARED_TEXTS);
    }

    private String of(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return Objects.requireNonNullElse(byName.get("/" + name), byEnding.getOrDefault(ending, ""));
    }

    private void read(PlainXml xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                add(xml);
            }
        }
    }

    private void add(PlainXml xml) {
        var type = xml.attribute("ContentType");
        switch (xml.getLocalName()) {
            case "Override" -> byName.put(xml.attribute("PartName").toLowerCase(Locale.ROOT), type);
            case "Default" -> byEnding.put(xml.attribute("Extension").toLowerCase(Locale.ROOT), type);
            default -> {}
        }
    }

    private static void addKnown(Set<DocumentType> documents, String type) {
        @Nullable DocumentType known = DOCUMENTS.get(type);
        if (known != null) {
            documents.add(known);
        }
    }
}
