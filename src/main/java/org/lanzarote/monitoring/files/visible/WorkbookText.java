package org.lanzarote.monitoring.files.visible;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** Reads what an XLSX shows: the rows of its sheets that are not hidden. */
final class WorkbookText extends PartWalk {

    private final PackageParts parts;
    private final Passages passages;

    /** The names of the sheets that are shown, by the keys under which the workbook points to them. */
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private boolean since1904;

    WorkbookText(PackageParts parts, Passages passages) {
        this.parts = parts;
        this.passages = passages;
    }

    void read() throws XMLStreamException {
        var main = parts.main();
        var styles = new WorkbookStyles();
        var texts = new SharedTexts();
        parts.walk(parts.target(main, "/styles").orElse(""), styles);
        parts.walk(parts.target(main, "/sharedStrings").orElse(""), texts);
        parts.walk(main, this);
        var targets = parts.targets(main);
        int number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            var target = targets.get(sheet.getKey());
            if (target != null && target.type().endsWith("/worksheet")) {
                passages.paragraph("sheet " + number, sheet.getValue());
                parts.walk(target.target(), new SheetText(number, styles, texts, since1904, passages));
            }
        }
    }

    @Override
    boolean enter(String name, PlainXml xml) {
        switch (name) {
            case "s:sheet" -> {
                if (attribute(xml, "state").matches("|visible")) {
                    sheets.put(attribute(xml, "id"), attribute(xml, "name"));
                }
            }
            case "s:workbookPr" -> since1904 = attribute(xml, "date1904").matches("1|true");
            default -> {}
        }
        return name.equals("s:workbook") || name.equals("s:sheets");
    }
}
