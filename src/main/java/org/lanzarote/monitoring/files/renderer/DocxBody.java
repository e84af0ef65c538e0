package org.lanzarote.monitoring.files.renderer;

import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Block.BoxBlock;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.ParagraphBlock;
import org.lanzarote.monitoring.files.renderer.Block.RemarkBlock;
import org.lanzarote.monitoring.files.renderer.Block.TableBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;

/** Writes the blocks of a manuscript as paragraphs and tables of a DOCX. */
final class DocxBody {

    private final ManuscriptText texts;
    private final DocxLists lists;
    private final DocxNotes notes;
    private final Markup xml;
    private final DocxRuns runs;
    private final DocxPlaces places;

    DocxBody(Markup xml, DocxLinks links, ManuscriptText texts, DocxLists lists, DocxNotes notes, DocxPlaces places) {
        this.places = places;
        this.xml = xml;
        this.runs = new DocxRuns(xml, links);
        this.texts = texts;
        this.lists = lists;
        this.notes = notes;
    }

    void block(Block block) {
        if (block instanceof HeadingBlock heading) {
            runs.beginParagraph("Heading" + heading.level());
            places.put(heading.anchor(), xml);
            runs.run(heading.title());
            runs.endParagraph();
        } else if (block instanceof TextBlock text) {
            text(text.markdown(), text.lang(), write("BodyText"));
        } else if (block instanceof ParagraphBlock numbered) {
            text(
                    numbered.text().markdown(),
                    numbered.text().lang(),
                    write("NumberedParagraph").beginning(() -> number(numbered), "NumberedText"));
        } else if (block instanceof ListBlock items) {
            items.markdown()
                    .forEach(item ->
                            text(item, items.lang(), write("ListParagraph").asItem()));
        } else if (block instanceof RemarkBlock remark) {
            text(remark.markdown(), null, write("Remark"));
        } else if (block instanceof BoxBlock box) {
            box(box);
        } else if (block instanceof TableBlock table) {
            table(table);
        }
    }

    private void number(ParagraphBlock numbered) {
        places.put(numbered.anchor(), xml);
        runs.run(numbered.number() + ".");
        runs.tab();
    }

    private DocxText write(String style) {
        return new DocxText(runs, lists, style, number -> notes.put(number, runs));
    }

    private void text(String markdown, @Nullable String lang, DocxText writer) {
        runs.letters().spoken(lang == null ? null : ManuscriptDocx.tag(lang));
        Node text = texts.read(markdown);
        text.accept(writer);
        runs.letters().spoken(null);
    }

    private void box(BoxBlock box) {
        xml.begin("w:tbl").begin("w:tblPr").empty("w:tblStyle", "w:val", "Box");
        width("w:tblW").end().begin("w:tblGrid").empty("w:gridCol").end();
        xml.begin("w:tr").begin("w:tc").begin("w:tcPr");
        width("w:tcW").end();
        if (!box.title().isEmpty()) {
            runs.beginParagraph("BoxTitle");
            places.put(box.anchor(), xml);
            runs.run(box.title());
            runs.endParagraph();
        }
        if (!box.subtitle().isEmpty()) {
            runs.paragraph("Remark", box.subtitle());
        }
        box.content().forEach(this::block);
        xml.end().end().end();
        runs.paragraph("AfterTable", "");
    }

    private void table(TableBlock table) {
        if (!table.caption().isEmpty()) {
            runs.paragraph("Caption", table.caption());
        }
        xml.begin("w:tbl").begin("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        width("w:tblW").end().begin("w:tblGrid");
        table.columns().forEach(column -> xml.empty("w:gridCol"));
        xml.end();
        xml.begin("w:tr").begin("w:trPr").empty("w:tblHeader").end();
        cells(table.columns(), "TableHeading");
        xml.end();
        table.rows().forEach(row -> {
            xml.begin("w:tr");
            cells(row, "TableText");
            xml.end();
        });
        xml.end();
        runs.paragraph("AfterTable", "");
    }

    private void cells(List<String> row, String style) {
        row.forEach(cell -> {
            xml.begin("w:tc");
            runs.paragraph(style, cell);
            xml.end();
        });
    }

    /** The whole width of the page. */
    private Markup width(String element) {
        return xml.empty(element, "w:w", "5000", "w:type", "pct");
    }
}
