package org.lanzarote.monitoring.files.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.Links;
import org.lanzarote.monitoring.files.unwanted.PlainXml;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.files.unwanted.ValueForms;

/** Rules for the parts of a DOCX or XLSX (Office Open XML). */
final class OfficeRules implements PartRules {

    private static final Set<String> CODES = Set.of("instrText", "delInstrText");
    private static final Set<String> SHOWN = Set.of("t", "delText", "v", "text");
    private static final Set<String> FORMULAS = Set.of(
            "f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula");

    /** A place in the package, or in the part itself. */
    private static final Pattern WITHIN = Pattern.compile("[^:\\\\]*");

    private final UnwantedParts findings;
    private final OfficeTypes types;
    private final DocumentType type;
    private final AllowList allowed;
    private final OfficeFields fields;
    private final Formulas formulas;
    private final OfficeColours colours = new OfficeColours();
    private final HiddenCells hidden = new HiddenCells();
    private final TextsOfCells shared;
    private @Nullable StringBuilder text;

    /** Whether the present cell names its text by a number. */
    private boolean namesText;

    /** The element that began last, if it has not ended. */
    private String present = "";

    OfficeRules(UnwantedParts findings, OfficeTypes types, TextsOfCells shared) {
        this.findings = findings;
        this.types = types;
        this.shared = shared;
        this.type = types.document();
        this.allowed = type == DocumentType.DOCX ? AllowList.DOCX : AllowList.XLSX;
        this.fields = new OfficeFields(findings);
        this.formulas = new Formulas(allowed, findings);
    }

    @Override
    public DocumentType type() {
        return type;
    }

    @Override
    public AllowList allowed() {
        return allowed;
    }

    @Override
    public boolean mayHold(String part) {
        return types.allow(part, allowed);
    }

    @Override
    public boolean element(String part, PlainXml xml) {
        var name = xml.getLocalName();
        present = name;
        if (types.isData(part)) {
            return false;
        }
        if (!allowed.hasElement(xml)) {
            findings.addElement(part, name);
            return true;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var attribute = xml.getAttributeLocalName(i);
            boolean known = allowed.hasAttribute(xml, i) && ValueForms.fit(name, attribute, xml.getAttributeValue(i));
            findings.add(!known, part, Unwanted.ATTRIBUTE_UNNEEDED.with(attribute, name));
        }
        colours.element(name, xml);
        if (type == DocumentType.XLSX) {
            hidden.element(name, xml);
        }
        switch (name) {
            case "c" -> namesText = xml.attribute("t").equals("s");
            case "Relationship" -> relationship(part, xml);
            case "fldChar" -> fields.mark(part, xml.own("fldCharType"));
            case "cfvo" -> formulas.check(part, xml.attribute("val"));
            case "fldSimple" -> fields.simple(part, xml.own("instr"));
            default -> text = CODES.contains(name) || FORMULAS.contains(name) ? new StringBuilder() : text;
        }
        return false;
    }

    @Override
    public boolean shows(String part) {
        return SHOWN.contains(present) && !types.isData(part);
    }

    @Override
    public String seen(String piece) {
        return namesText && present.equals("v") ? shared.seen(piece) : piece;
    }

    @Override
    public void text(String part, String piece) {
        findings.add(hidden.holdPresent() && !piece.isBlank(), part, Unwanted.HIDDEN_CELLS);
        if (text != null) {
            text.append(piece);
        }
    }

    @Override
    public void end(String part, PlainXml xml) {
        present = "";
        hidden.end(xml.getLocalName());
        colours.end(xml.getLocalName());
        if (text != null && CODES.contains(xml.getLocalName())) {
            fields.code(part, text.toString());
            text = null;
        } else if (text != null && FORMULAS.contains(xml.getLocalName())) {
            if (type == DocumentType.XLSX) {
                formulas.check(part, text.toString());
            }
            text = null;
        }
    }

    @Override
    public void endOfPart(String part) {
        fields.endOfPart(part);
        findings.add(colours.arePicture(), part, Unwanted.PICTURE_IN_PIECES);
        text = null;
    }

    /** Checks a relationship; its target is not told, since it may be a path on somebody's computer. */
    private void relationship(String part, PlainXml xml) {
        var relation = xml.attribute("Type");
        var kind = relation.substring(relation.lastIndexOf('/') + 1);
        if (!allowed.has("relationships", relation)) {
            findings.addLink(part, kind);
        } else if ("External".equalsIgnoreCase(xml.attribute("TargetMode"))) {
            boolean link = kind.equals("hyperlink") && Links.areAllowed(xml.attribute("Target"));
            findings.add(!link, part, Unwanted.LINK_TO_FILE.with(kind));
        } else {
            boolean within = WITHIN.matcher(xml.attribute("Target")).matches()
                    && !xml.attribute("Target").startsWith("//");
            findings.add(!within, part, Unwanted.LINK_TO_FILE.with(kind));
        }
    }
}
