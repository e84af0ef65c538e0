package org.lanzarote.monitoring.files.nameless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.document.PlainXml;

/** Rules for what a nameless copy keeps of a DOCX or XLSX (Office Open XML). */
final class NamelessOffice implements NamelessRules {

    private static final Pattern KNOWN = Pattern.compile(
            "|http://schemas\\.(openxmlformats\\.org|microsoft\\.com/office)/.*"
                    + "|http://purl\\.oclc\\.org/ooxml/.*|urn:schemas-microsoft-com:.*|http://www\\.w3\\.org/XML/1998/namespace");

    private final Refusals refusals;
    private final FieldCodes fields;
    private final OfficeAttributes attributes = new OfficeAttributes();
    private final List<String> authors = new ArrayList<>();

    NamelessOffice(Refusals refusals) {
        this.refusals = refusals;
        this.fields = new FieldCodes(refusals);
    }

    @Override
    public Fate part(String name) {
        if (OfficeParts.isMade(name)) {
            return Fate.DROPPED;
        }
        refusals.add(!OfficeParts.isShown(name), name, "a part of which it is not known whether it names somebody");
        return Fate.KEPT;
    }

    @Override
    public Fate element(Place place, PlainXml xml) {
        var name = xml.getLocalName();
        refuse(place, name, xml);
        return OfficeElements.fate(place, xml);
    }

    @Override
    public @Nullable String attribute(PlainXml xml, int index) {
        if (xml.getAttributeLocalName(index).equals("Ignorable")) {
            return Arrays.stream(xml.getAttributeValue(index).strip().split("\\s+"))
                    .filter(prefix -> xml.getNamespaceURI(prefix) != null && knows(xml.getNamespaceURI(prefix)))
                    .collect(Collectors.joining(" "));
        }
        return attributes.value(xml, index);
    }

    @Override
    public boolean knows(String namespace) {
        return KNOWN.matcher(namespace).matches();
    }

    /** Replaces the author's name that programs repeat at the beginning of a comment by a general word. */
    @Override
    public String text(Place place, String text) {
        if (place.parent().equals("instrText") || place.parent().equals("delInstrText")) {
            fields.piece(text);
        }
        var left = text;
        for (var author : place.isIn("comments") ? authors : List.<String>of()) {
            left = left.replace(author, Fate.AUTHOR.text);
        }
        return left;
    }

    @Override
    public void author(String name) {
        if (!name.isBlank()) {
            authors.add(name);
        }
    }

    @Override
    public void end(String part) {
        fields.close(part);
    }

    private void refuse(Place place, String name, PlainXml xml) {
        switch (name) {
            case "fldChar" -> fields.close(place.part());
            case "fldSimple" -> fields.check(place.part(), OfficeAttributes.any(xml, "instr"));
            case "vanish" ->
                refusals.add(
                        place.grandparent().equals("r")
                                && !OfficeAttributes.any(xml, "val").matches("0|false|off"),
                        place.part(),
                        "hidden text; show or delete it");
            case "sheet", "row", "col" ->
                refusals.add(
                        OfficeAttributes.any(xml, "state").endsWith("idden")
                                || OfficeAttributes.any(xml, "hidden").matches("1|true"),
                        place.part(),
                        "hidden sheets, rows or columns; show or delete them");
            default -> {}
        }
    }
}
