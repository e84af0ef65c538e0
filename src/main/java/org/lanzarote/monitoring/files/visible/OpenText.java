package org.lanzarote.monitoring.files.visible;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** Reads what an ODT shows: its paragraphs, lists, tables, boxes and notes. */
final class OpenText extends PartWalk {

    /** Elements that hold text which is shown; what is in any other is passed by. */
    private static final Set<String> HOLDERS =
            Set.of(("office:document-content office:body office:text text:list text:list-header "
                            + "text:index-body text:table-of-content text:alphabetical-index text:illustration-index "
                            + "text:table-index text:bibliography text:index-title text:numbered-paragraph text:note "
                            + "text:note-citation text:ruby text:ruby-base table:table-header-rows table:table-rows "
                            + "table:table-row-group draw:frame")
                    .split(" ", -1));

    /** Fields that show what stands in them, and tell nobody's name. */
    private static final Set<String> FIELDS =
            Set.of(("text:a text:meta text:sequence text:sequence-ref text:bookmark-ref text:reference-ref "
                            + "text:note-ref text:number text:page-number text:page-count text:date text:time "
                            + "text:chapter")
                    .split(" ", -1));

    private final PackageParts parts;
    private final Paragraphs paragraphs;
    private final OpenStyles styles = new OpenStyles();

    /** How many tables and boxes are open, in which white text may stand on a colour. */
    private int onColour;

    private boolean paragraphShown = true;
    private String before = "";

    OpenText(PackageParts parts, Passages passages) {
        this.parts = parts;
        this.paragraphs = new Paragraphs(passages);
    }

    void read() throws XMLStreamException {
        parts.walk("styles.xml", styles);
        parts.walk("content.xml", styles);
        parts.walk("content.xml", this);
    }

    @Override
    boolean enter(String name, PlainXml xml) {
        return switch (name) {
            case "text:p", "text:h" -> begin(xml);
            case "text:span" -> !styles.isUnseen("text", attribute(xml, "style-name"), onColour > 0);
            case "text:section" -> attribute(xml, "display").matches("|true");
            case "text:list-item" -> beginItem();
            case "text:note-body" -> true;
            case "table:table" -> beginTable(xml);
            case "draw:text-box" -> beginColoured(true);
            case "table:table-row" -> beginRow(xml);
            case "table:table-cell" -> beginCell(xml);
            default -> HOLDERS.contains(name) || FIELDS.contains(name) || take(name, xml);
        };
    }

    @Override
    void leave(String name) {
        switch (name) {
            case "text:p", "text:h" -> {
                paragraphs.end(paragraphShown);
                paragraphShown = true;
            }
            case "table:table" -> {
                paragraphs.endTable();
                onColour--;
            }
            case "table:table-row" -> paragraphs.endRow();
            case "table:table-cell" -> paragraphs.endCell();
            case "draw:text-box" -> onColour--;
            default -> {}
        }
    }

    @Override
    void text(String in, String text) {
        switch (in) {
            case "text:p", "text:h", "text:span", "text:ruby-base" -> paragraphs.add(text.replaceAll("\\s+", " "));
            case "text:note-citation" -> {
                paragraphs.add("[" + text.strip() + "]");
                before = "[" + text.strip() + "] ";
            }
            default -> {
                if (FIELDS.contains(in)) {
                    paragraphs.add(text);
                }
            }
        }
    }

    private boolean begin(PlainXml xml) {
        if (styles.isUnseen("paragraph", attribute(xml, "style-name"), onColour > 0)) {
            return false;
        }
        paragraphs.begin();
        paragraphs.add(before);
        before = "";
        return true;
    }

    private boolean beginItem() {
        before = "\u2022 ";
        return true;
    }

    private boolean beginTable(PlainXml xml) {
        boolean shown = !styles.isUnseen("table", attribute(xml, "style-name"), true);
        if (shown) {
            paragraphs.beginTable();
        }
        return beginColoured(shown);
    }

    private boolean beginRow(PlainXml xml) {
        boolean shown = attribute(xml, "visibility").matches("|visible");
        if (shown) {
            paragraphs.beginRow();
        }
        return shown;
    }

    /** Begins a cell, which may stand there several times; only empty ones do. */
    private boolean beginCell(PlainXml xml) {
        paragraphs.span(number(xml, "number-columns-repeated", 1));
        return true;
    }

    private boolean beginColoured(boolean shown) {
        onColour += shown ? 1 : 0;
        return shown;
    }

    /** Takes in what an element without text says; it is not entered. */
    private boolean take(String name, PlainXml xml) {
        switch (name) {
            case "text:s" -> paragraphs.add(" ");
            case "text:tab" -> paragraphs.add("\t");
            case "text:line-break" -> paragraphs.add("\n");
            case "table:covered-table-cell" -> paragraphs.pass(number(xml, "number-columns-repeated", 1));
            case "text:hidden-paragraph" ->
                paragraphShown = !attribute(xml, "is-hidden").matches("|true");
            default -> {}
        }
        return false;
    }
}
