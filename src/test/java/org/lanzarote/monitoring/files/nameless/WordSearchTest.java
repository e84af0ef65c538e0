package org.lanzarote.monitoring.files.nameless;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;

/** A name is found however it is spelled, and wherever in a document it stands. */
class WordSearchTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Enfants à l'abri,said by ENFANTS A L’ABRI.,true",
        "Child-Watch,our child watch says,true",
        "Child Watch,at childwatch.example.org,true",
        "ACT,we act now,true",
        "ACT,in fact,false",
        "Child Watch,children watch,false"
    })
    void spellingMakesNoDifference(String name, String text, boolean stands) {
        assertThat(Words.of(List.of(name)).stand(text)).isEqualTo(stands);
    }

    @Test
    void documentsOfEveryKindAreRead() throws IOException {
        assertThat(found(GivenDocuments.pdf(), DocumentType.PDF, "A law")).containsExactly("page 1", "page 2");
        assertThat(found(GivenDocuments.docx(), DocumentType.DOCX, "A law")).containsExactly("word/document.xml");
        assertThat(found(GivenDocuments.odt(), DocumentType.ODT, "A law")).containsExactly("content.xml");
        assertThat(found("In a law".getBytes(UTF_8), DocumentType.TEXT, "A law"))
                .containsExactly("the text");
        assertThat(found(GivenDocuments.xlsx(), DocumentType.XLSX, "Nobody at all"))
                .isEmpty();
    }

    @Test
    void piecesOfAWordAreOneWord() throws IOException {
        var pieces = GivenPackage.of(GivenDocuments.docx())
                .edited("word/document.xml", xml -> xml.replace("A law", "Child</w:t></w:r><w:r><w:t>watch"));

        assertThat(found(pieces.bytes(), DocumentType.DOCX, "Child Watch")).containsExactly("word/document.xml");
    }

    private List<String> found(byte[] document, DocumentType type, String words) throws IOException {
        return WordSearch.places(Files.write(folder.resolve("file"), document), type, Words.of(List.of(words)));
    }
}
