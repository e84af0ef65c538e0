package org.lanzarote.monitoring.files.document;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Rules for the parts of an ODT or ODS (OpenDocument). */
final class OpenDocumentRules implements PartRules {

    private static final Pattern SPACE = Pattern.compile("urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):.*");
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Map<String, DocumentType> TYPES = Map.of(
            DocumentType.ODT.mediaType(), DocumentType.ODT,
            DocumentType.ODS.mediaType(), DocumentType.ODS);

    /** Elements that show, run or bring in something, with the prefix of their namespace. */
    private static final Pattern ACTING = Pattern.compile(
            "drawing:(image|object|object-ole|plugin|applet|floating-frame)|script:.*|presentation:sound"
                    + "|text:(script|execute-macro|section-source)|office:(script|dde-source)"
                    + "|table:(table-source|cell-range-source|dde-link)|animation:(audio|video)");

    private final UnwantedParts findings;
    private final CommonRules common;
    private final String mediaType;

    OpenDocumentRules(UnwantedParts findings, String mediaType) {
        this.findings = findings;
        this.common = new CommonRules(findings);
        this.mediaType = mediaType;
    }

    @Override
    public void element(String part, PlainXml xml) {
        common.element(part, xml);
        var name = xml.getLocalName();
        if (name.equals("encryption-data")) {
            throw ProblemType.DOCUMENT_UNREADABLE.because("The document has a password");
        }
        var space = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        var qualified = SPACE.matcher(space).replaceFirst("$1") + ":" + name;
        findings.add(ACTING.matcher(qualified).matches(), part, "a picture, script or other file (" + name + ")");
        var target = Objects.requireNonNullElse(xml.getAttributeValue(XLINK, "href"), "");
        findings.add(!CommonRules.isLink(target), part, "a link to another file (" + name + ")");
    }

    @Override
    public DocumentType type() {
        var type = TYPES.get(mediaType);
        if (type == null) {
            throw ProblemType.DOCUMENT_UNKNOWN.because("The file is a package, but neither ODT nor ODS");
        }
        return type;
    }
}
