package org.lanzarote.monitoring.files.visible;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.platform.language.Language;

/** A copy prints the text in the scripts of the Parties, is fit for the archive, and tells nothing else. */
class TextCopyTest {

    @TempDir
    Path folder;

    @Test
    void scriptsOfThePartiesArePrinted() throws IOException {
        var text =
                "Türkiye Şule Ğ İı\nOлександр Їжак\nΚύπρος\nნინო ქართველი\nԱրամ Հայրապետյան\nMāris S\u030cimu\u030anek\n";

        assertThat(printed(copy(text)))
                .contains("Türkiye Şule Ğ İı", "Oлександр Їжак", "Κύπρος", "ნინო ქართველი", "Արամ Հայրապետյան")
                .contains("Māris Šimůnek")
                .doesNotContain("\u25a1");
    }

    @Test
    void characterThatCannotBePrintedLeavesAMark() throws IOException {
        assertThat(printed(copy("A law \u4e2d\u6587 of \u05d0 \ud83e\udd96, \uf0b7 point\n")))
                .contains("A law \u25a1\u25a1 of \u25a1 \u25a1, \u2022 point", "stands for a character that");
        assertThatThrownBy(() -> copy("\u4e2d\u6587\n")).hasMessageContaining("shows no text");
    }

    @Test
    void unseenCharactersAndPiledMarksAreNotPrinted() {
        var pile = "\u0330\u0331\u0332\u0317\u0316\u0323";

        assertThat(Printing.printed("A" + pile + "\u0330\u0331 law\u034f\u200b\ufe01 of\u2800May"))
                .isEqualTo("A" + pile + " law of\u25a1May");
    }

    @Test
    void textThatIsMostlyMarksIsRefused() {
        assertThatThrownBy(() -> copy("\u0642\u0627\u0646\u0648\u0646 12 \u0644\u0633\u0646\u0629 2020\n"))
                .hasMessageContaining("shows no text");
    }

    @Test
    void markupInATextStaysText() throws IOException {
        assertThat(printed(copy("A <b>law</b> & more, <img src=\"file:///etc/hostname\">\n")))
                .contains("A <b>law</b> & more, <img src=\"file:///etc/hostname\">");
    }

    @Test
    void equalTextsGiveEqualCopiesThatTellNoTime() throws IOException {
        assertThat(copy("A law\n")).isEqualTo(copy("A  law\r\n")).isNotEqualTo(copy("A bill\n"));
        try (var read = Loader.loadPDF(copy("A law\n"))) {
            var about = read.getDocumentInformation();
            assertThat(about.getAuthor()).isNull();
            assertThat(about.getTitle()).isEqualTo("Copy of an attachment");
            assertThat(about.getCreationDate().toInstant()).hasToString("2000-01-01T00:00:00Z");
        }
        assertThat(unpacked(copy("A law\n"))).doesNotContainPattern("20(1\\d|2\\d)-\\d\\d-\\d\\d|D:20[12]");
    }

    @Test
    void copyIsFitForTheArchive() throws IOException {
        try (var read = Loader.loadPDF(copy("A law\n"))) {
            var catalog = read.getDocumentCatalog();
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U</pdfaid:conformance>", "pdfuaid");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            for (PDPage page : read.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void textTooLongForACopyIsRefused() {
        assertThatThrownBy(() -> copy("A law of many words.\n".repeat(20_000)))
                .hasMessageContaining("more than 300000");
    }

    private byte[] copy(String text) {
        return TextCopy.of(new Seen(folder).text(text.getBytes(UTF_8), DocumentType.TEXT), Language.EN);
    }

    private static String printed(byte[] copy) throws IOException {
        try (var read = Loader.loadPDF(copy)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static String unpacked(byte[] copy) throws IOException {
        try (var pdf = Loader.loadPDF(copy)) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    unpack(stream);
                }
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toString(ISO_8859_1);
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] content;
        try (var in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        try (var out = stream.createOutputStream()) {
            out.write(content);
        }
    }
}
