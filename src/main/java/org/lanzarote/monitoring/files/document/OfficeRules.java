package org.lanzarote.monitoring.files.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Rules for the parts of a DOCX or XLSX (Office Open XML). */
final class OfficeRules implements PartRules {

    private static final Pattern DOCX = Pattern.compile(".*\\.wordprocessingml\\.document\\.main\\+xml");
    private static final Pattern XLSX = Pattern.compile(".*\\.spreadsheetml\\.sheet\\.main\\+xml");

    /** Types of parts and relationships that run something or bring something in. */
    private static final Pattern ACTING = Pattern.compile(
            "(?i)macro|vba|activex|oleobject|externallink|dialogsheet|connections|querytable|/control|afchunk|/package$"
                    + "|attachedtemplate|/image|/video|/audio|/media|/font$|customui|subdocument|/frame");

    private static final Set<String> ACTING_ELEMENTS =
            Set.of("externalReference", "oleObject", "OLEObject", "ddeLink", "oleLink", "altChunk", "webPublishObject");

    private final UnwantedParts findings;
    private final CommonRules common;
    private final Set<DocumentType> types = new HashSet<>();

    OfficeRules(UnwantedParts findings) {
        this.findings = findings;
        this.common = new CommonRules(findings);
    }

    @Override
    public void element(String part, PlainXml xml) {
        common.element(part, xml);
        var name = xml.getLocalName();
        switch (name) {
            case "Override" -> type(xml);
            case "Relationship" -> relationship(part, xml);
            default ->
                findings.add(ACTING_ELEMENTS.contains(name), part, "what comes from another file (" + name + ")");
        }
    }

    @Override
    public DocumentType type() {
        if (types.size() != 1) {
            throw ProblemType.DOCUMENT_UNKNOWN.because("The file is a package, but neither DOCX nor XLSX");
        }
        return types.iterator().next();
    }

    private void type(PlainXml xml) {
        var type = xml.attribute("ContentType");
        if (DOCX.matcher(type).matches()) {
            types.add(DocumentType.DOCX);
        } else if (XLSX.matcher(type).matches()) {
            types.add(DocumentType.XLSX);
        }
        findings.add(ACTING.matcher(type).find(), xml.attribute("PartName"), "a macro, control or other file: " + type);
    }

    /**
     * Checks a relationship. The report names only the last step of its type; its target may be a path on somebody's
     * computer.
     */
    private void relationship(String part, PlainXml xml) {
        var type = xml.attribute("Type");
        var kind = type.substring(type.lastIndexOf('/') + 1);
        if ("External".equalsIgnoreCase(xml.attribute("TargetMode"))) {
            boolean link = kind.equals("hyperlink") && CommonRules.isLink(xml.attribute("Target"));
            findings.add(!link, part, "a link to another file (" + kind + ")" + advice(kind));
        } else {
            findings.add(ACTING.matcher(type).find(), part, "a picture, macro, control or other file (" + kind + ")");
        }
    }

    private static String advice(String kind) {
        return kind.equals("attachedTemplate") ? "; attach the template Normal instead" : "";
    }
}
