package org.lanzarote.monitoring.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.openDocument;
import static org.lanzarote.monitoring.files.document.GivenDocuments.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ToldViolations;

/** A picture is told once, where it stands, with what to do. */
@Execution(CONCURRENT)
class PictureAdviceTest {

    @TempDir
    Path folder;

    @Test
    void pictureInADocxIsToldOnce() throws Exception {
        assertThat(told(docx("The law of the land", "Its annex")))
                .containsExactly(
                        "word/document.xml, after \"The law of the land\": a picture; take it out (pic)",
                        "word/document.xml, after \"The law of the landIts annex\": a picture; take it out (pic)");
    }

    @Test
    void pictureBesideThoseInTheTextIsToldToo() throws Exception {
        var file = GivenPackage.of(docx("The law"))
                .with("word/media/image9.png", picture("png"))
                .bytes();

        assertThat(told(file)).hasSize(2);
    }

    @Test
    void pictureInAnOdtIsToldOnce() {
        var picture = "<draw:frame><draw:image xlink:href=\"Pictures/1.png\"/></draw:frame>";
        var file = openDocument(DocumentType.ODT)
                .edited("content.xml", content -> content.replace("</text:p>", picture + "</text:p>"))
                .with("Pictures/1.png", picture("png"))
                .bytes();

        assertThat(told(file)).containsExactly("content.xml, after \"A law\": a picture; take it out (image)");
    }

    @Test
    void pictureInAPdfIsToldOnceWithItsPage() {
        assertThat(told(GivenDocuments.pdfWithPicture()))
                .containsExactly("page 2: a picture; take it out of the text, and make a new PDF of it");
    }

    private List<String> told(byte[] file) {
        return ToldViolations.by(catchThrowableOfType(ProblemException.class, () -> new Looking(folder).at(file)))
                .stream()
                .map(violation -> violation.place() + ": " + violation.detail())
                .toList();
    }

    private static byte[] docx(String... paragraphs) throws Exception {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var text : paragraphs) {
                document.createParagraph().createRun().setText(text);
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(picture("png")),
                                PictureType.PNG,
                                "logo.png",
                                Units.toEMU(9),
                                Units.toEMU(9));
            }
            document.write(out);
            return out.toByteArray();
        }
    }
}
