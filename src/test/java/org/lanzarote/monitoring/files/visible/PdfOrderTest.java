package org.lanzarote.monitoring.files.visible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;

/** Of a PDF, the text is read in the order in which somebody sees it, however it is drawn. */
class PdfOrderTest {

    private static final String NAME = "Quillfeather";

    @TempDir
    Path folder;

    /** Draws on a page. */
    interface Drawing {
        void on(PDPageContentStream drawing) throws IOException;
    }

    @Test
    void linesAreReadInTheOrderSeen() throws IOException {
        assertThat(read(drawing -> {
                    write(drawing, 50, 460, "A last line.");
                    write(drawing, 0, 440, "i");
                    write(drawing, 50, 500, "Study by ");
                    write(drawing, 148, 500, "feather, 2025.");
                    write(drawing, 104, 500, "the Quill");
                }))
                .containsExactly("Study by the Quillfeather, 2025.", "A last line.", "i");
    }

    @Test
    void nameIsFoundAsSeenAndAsDrawn() throws IOException {
        var words = SoughtNames.of(List.of(NAME), List.of());
        var seen = pdf(drawing -> {
            write(drawing, 50, 500, "Quill");
            write(drawing, 111.4f, 500, ", 2025.");
            write(drawing, 74, 500, "feather");
        });
        var drawn = pdf(drawing -> {
            write(drawing, 50, 500, "Quill");
            write(drawing, 50, 400, "feather");
            write(drawing, 50, 450, "What was said");
        });

        assertThat(words.places(new Seen(folder).text(seen, DocumentType.PDF)))
                .containsExactly("page 1, line 1 (\u201cQuillfeather, 2025.\u201d)");
        assertThat(words.places(new Seen(folder).text(drawn, DocumentType.PDF)))
                .containsExactly("page 1 (in the order in which it is drawn)");
    }

    @Test
    void columnsOfTextAreReadOneByOneAndTablesByRows() throws IOException {
        assertThat(read(drawing -> {
                    write(
                            drawing,
                            50,
                            700,
                            "A heading across both of the columns, as wide as the page of this gazette");
                    for (int i = 0; i < 6; i++) {
                        write(drawing, 50, 660 - 15 * i, "Left column of the gazette in line " + i);
                        write(drawing, 310, 660 - 15 * i, "Right column of the gazette in line " + i);
                    }
                    for (int i = 0; i < 6; i++) {
                        write(drawing, 50, 500 - 15 * i, "Region " + i);
                        write(drawing, 310, 500 - 15 * i, "20" + i);
                    }
                }))
                .startsWith(
                        "A heading across both of the columns, as wide as the page of this gazette",
                        "Left column of the gazette in line 0",
                        "Left column of the gazette in line 1")
                .containsSequence("Left column of the gazette in line 5", "Right column of the gazette in line 0")
                .containsSequence("Region 0 200", "Region 1 201");
    }

    @Test
    void nameInANarrowColumnIsFoundThoughLinesAreDrawnWhole() throws IOException {
        var table = pdf(drawing -> {
            var rows = List.of(
                    "Author",
                    "Study",
                    "Quill",
                    "What pupils in twelve schools",
                    "feather",
                    "know of the law",
                    "NGO",
                    "would tell of a threat",
                    "University",
                    "Training of teachers");
            for (int i = 0; i < rows.size(); i += 2) {
                write(drawing, 60, 700 - 7 * i, rows.get(i));
                write(drawing, 160, 700 - 7 * i, rows.get(i + 1));
            }
        });

        assertThat(SoughtNames.of(List.of("Quill Feather NGO"), List.of())
                        .places(new Seen(folder).text(table, DocumentType.PDF)))
                .containsExactly("page 1, line 2 (\u201cQuill What pupils in twelve schools\u201d)");
    }

    private List<String> read(Drawing drawing) throws IOException {
        return new Seen(folder).of(pdf(drawing), DocumentType.PDF);
    }

    private static void write(PDPageContentStream drawing, float x, float y, String text) throws IOException {
        drawing.beginText();
        drawing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        drawing.newLineAtOffset(x, y);
        drawing.showText(text);
        drawing.endText();
    }

    private static byte[] pdf(Drawing drawn) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var drawing = new PDPageContentStream(pdf, page)) {
                drawn.on(drawing);
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
