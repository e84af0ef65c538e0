package org.lanzarote.monitoring.files.document;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.Links;
import org.lanzarote.monitoring.files.unwanted.PlainXml;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.files.unwanted.ValueForms;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Rules for the parts of an ODT or ODS (OpenDocument). */
final class OpenDocumentRules implements PartRules {

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final Map<String, DocumentType> TYPES = Map.of(
            DocumentType.ODT.mediaType(), DocumentType.ODT,
            DocumentType.ODS.mediaType(), DocumentType.ODS);
    private static final Set<String> FORMULAS = Set.of("formula", "condition", "expression");
    private static final String CONDITIONS = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private static final String SETTINGS = "settings.xml";
    private static final String PRINTER = "PrinterSetup";

    private static final String FIELDS = "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0";
    private static final String CODE = "vnd.oasis.opendocument.field.code";

    private final UnwantedParts findings;
    private final OfficeFields fields;
    private final DocumentType type;
    private final Formulas formulas;

    private final StyleColours areas = StyleColours.ofAreas();
    private final StyleColours edges = StyleColours.ofEdges();
    private final HiddenCells hidden = new HiddenCells();
    private final SeenParagraphs paragraphs = new SeenParagraphs();
    private String style = "";

    /** Whether the present setting is that of a printer. */
    private boolean isPrinter;

    OpenDocumentRules(UnwantedParts findings, String mediaType) {
        this.findings = findings;
        this.fields = new OfficeFields(findings);
        this.formulas = new Formulas(AllowList.OPEN_DOCUMENT, findings);
        if (!TYPES.containsKey(mediaType)) {
            throw ProblemType.DOCUMENT_UNKNOWN.because(DocumentMessage.NEITHER_ODT_NOR_ODS);
        }
        this.type = TYPES.get(mediaType);
    }

    @Override
    public DocumentType type() {
        return type;
    }

    @Override
    public AllowList allowed() {
        return AllowList.OPEN_DOCUMENT;
    }

    @Override
    public boolean mayHold(String part) {
        return AllowList.OPEN_DOCUMENT.has("parts", part);
    }

    @Override
    public boolean element(String part, PlainXml xml) {
        var name = xml.getLocalName();
        if (name.equals("encryption-data")) {
            throw ProblemType.DOCUMENT_UNREADABLE.because(DocumentMessage.DOCUMENT_PASSWORD);
        }
        if (!AllowList.OPEN_DOCUMENT.hasElement(xml)) {
            findings.addElement(part, name);
            return true;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(part, xml, i);
        }
        paragraphs.element(xml);
        colour(name, xml);
        findings.add(hidden.element(name, xml), part, Unwanted.HIDDEN_CELLS);
        isPrinter = name.equals("config-item") && PRINTER.equals(xml.own("name"));
        if (CODE.equals(xml.getAttributeValue(FIELDS, "name"))) {
            fields.check(part, xml.own("value"));
        }
        return false;
    }

    @Override
    public boolean shows(String part) {
        return paragraphs.showPresent();
    }

    @Override
    public String seen(String piece) {
        return piece;
    }

    @Override
    public void text(String part, String piece) {
        findings.add(hidden.holdPresent() && !piece.isBlank(), part, Unwanted.HIDDEN_CELLS);
        // No text of an OpenDocument is a formula or a code; a setting is a value, and that of a printer was left out.
        boolean known = !part.equals(SETTINGS) || (!isPrinter && ValueForms.isOfNames(piece)) || piece.isBlank();
        findings.add(!known, part, Unwanted.ATTRIBUTE_UNNEEDED.with(PRINTER, "config-item"));
    }

    @Override
    public void end(String part, PlainXml xml) {
        hidden.end(xml.getLocalName());
        paragraphs.end(xml);
    }

    @Override
    public void endOfPart(String part) {
        findings.add(areas.arePicture() || edges.arePicture(), part, Unwanted.PICTURE_IN_PIECES);
    }

    /** Takes note of a style, of its colour, or of what has a style with one. */
    private void colour(String name, PlainXml xml) {
        if (name.equals("style") || name.equals("default-style")) {
            style = xml.own("name");
        }
        areas.of(style, xml);
        edges.of(style, xml);
        areas.piece(xml.own("style-name"));
        edges.piece(xml.own("style-name"));
    }

    private void attribute(String part, PlainXml xml, int index) {
        var space = Objects.requireNonNullElse(xml.getAttributeNamespace(index), "");
        var name = xml.getAttributeLocalName(index);
        var value = xml.getAttributeValue(index);
        if (space.equals(XLINK) && name.equals("href")) {
            boolean link = value.isEmpty() || (xml.getLocalName().equals("a") && Links.areAllowed(value));
            findings.add(!link, part, Unwanted.LINK_TO_FILE.with(xml.getLocalName()));
        } else if (isFormula(space, name) && !DRAWING.equals(space)) {
            formulas.check(part, value);
        } else {
            boolean known = ValueForms.fit(xml.getLocalName(), name, value);
            findings.add(!known, part, Unwanted.ATTRIBUTE_UNNEEDED.with(name, xml.getLocalName()));
        }
    }

    private static boolean isFormula(String space, String name) {
        return FORMULAS.contains(name)
                || name.endsWith("address")
                || (space.equals(CONDITIONS) && name.equals("value"));
    }
}
