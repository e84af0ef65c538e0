package org.lanzarote.monitoring.files.nameless;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNSAFE;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.document.PlainXml;
import org.lanzarote.monitoring.files.document.ZipParts;

/** Finds where a document contains certain words as a reader sees them: across runs of text, in any case. */
public final class WordSearch {

    private static final long MOST_BYTES = 300L * 1024 * 1024;

    private final Words words;
    private final List<String> places = new ArrayList<>();

    private WordSearch(Words words) {
        this.words = words;
    }

    /** The pages or parts that contain one of the words. */
    public static List<String> places(Path file, DocumentType type, Words words) {
        var search = new WordSearch(words);
        try {
            switch (type) {
                case PDF -> search.pdf(file);
                case TEXT -> search.look("the text", Files.readString(file));
                default -> search.parts(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return search.places;
    }

    private void look(String place, String text) {
        if (words.stand(text)) {
            places.add(place);
        }
    }

    private void pdf(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                look("page " + page, text.getText(pdf) + notes(pdf.getPage(page - 1)));
            }
        }
    }

    private static String notes(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .map(note -> "\n" + note.getContents())
                .collect(Collectors.joining());
    }

    private void parts(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var parts = ZipParts.open(channel, DOCUMENT_UNSAFE, MOST_BYTES)) {
            parts.forEach((name, content) -> {
                var part = new PushbackInputStream(content);
                int first = part.read();
                if (first >= 0 && name.endsWith(".xml")) {
                    part.unread(first);
                    look(name, text(name, part));
                }
            });
        }
    }

    /** The text of a part in one piece, however it is marked up, followed by its attributes. */
    private static String text(String part, InputStream content) throws IOException {
        var text = new StringBuilder();
        var attributes = new StringBuilder();
        try {
            var xml = PlainXml.of(content, DOCUMENT_UNSAFE);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> add(xml, attributes);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw DOCUMENT_UNREADABLE.because("The part " + part + " is no XML, or is damaged");
        }
        return text.append(attributes).toString();
    }

    private static void add(PlainXml xml, StringBuilder attributes) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.append('\n').append(xml.getAttributeValue(i));
        }
    }
}
