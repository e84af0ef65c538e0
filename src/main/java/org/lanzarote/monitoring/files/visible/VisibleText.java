package org.lanzarote.monitoring.files.visible;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_WITHOUT_TEXT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.document.DocumentType;

/**
 * What a reader of a document sees of its text: neither what the pages do not show, nor what stands around them. Words
 * are also looked for in the order in which a PDF draws them.
 */
public record VisibleText(List<Passage> passages, List<Passage> drawn) {

    /** Reads a document that passed the check; ends the request if it shows no text, or too much for a copy. */
    public static VisibleText of(Path file, DocumentType type) {
        var passages = new Passages();
        var drawn = new Passages();
        try {
            switch (type) {
                case PDF -> PdfPages.read(file, passages, drawn);
                case DOCX -> new WordText(PackageParts.of(file), passages).read();
                case XLSX -> new WorkbookText(PackageParts.of(file), passages).read();
                case ODT -> new OpenText(PackageParts.of(file), passages).read();
                case ODS -> new OpenSheets(PackageParts.of(file), passages).read();
                case TEXT -> passages.lines(Files.readString(file, UTF_8));
            }
        } catch (XMLStreamException | NoSuchElementException | IllegalArgumentException e) {
            throw DOCUMENT_UNREADABLE.because(VisibleTextMessage.SOME_PART_NO_XML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var text = new VisibleText(passages.all(), drawn.all());
        if (!Printing.isReadable(text.texts())) {
            throw DOCUMENT_WITHOUT_TEXT.because(VisibleTextMessage.NO_VISIBLE_TEXT);
        }
        return text;
    }

    List<String> texts() {
        return passages.stream().map(Passage::text).toList();
    }
}
