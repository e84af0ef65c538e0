package org.lanzarote.monitoring.files.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a DOCX of a document is to a word processor. */
class ManuscriptDocxTest {

    @Test
    void headingsHaveTheStylesOfHeadings() throws IOException {
        try (var document = read(GivenManuscripts.ofEveryBlock())) {
            assertThat(styled(document, "Title")).containsExactly("Factsheet – \"DENMARK\" & others");
            assertThat(styled(document, "Heading1")).containsExactly("I. Introduction");
            assertThat(styled(document, "Heading2")).containsExactly("Generic part");
            assertThat(styled(document, "Heading3")).containsExactly("A sub-heading");
            assertThat(styled(document, "TOC1")).containsExactly("I. Introduction");
            assertThat(document.getParagraphs())
                    .allMatch(paragraph -> document.getStyles().styleExist(paragraph.getStyle()));
        }
    }

    @Test
    void notesAreFootnotesOfTheWordProcessor() throws IOException {
        try (var document = read(GivenManuscripts.ofEveryBlock())) {
            assertThat(notes(document))
                    .hasSize(7)
                    .first()
                    .extracting(ManuscriptDocxTest::text)
                    .isEqualTo("See the reply, submission 1, para. 53.");
            assertThat(document.getDocument().xmlText()).containsPattern("footnoteReference w:id=\"7\"");
        }
    }

    /** A translation may have its notes in another order than the text that counts, and their numbers all the same. */
    @Test
    @Tag("slow") // 0.4 s
    void noteOutOfTurnKeepsItsNumber() throws IOException {
        try (var document = read(GivenManuscripts.saying("One[^1], three[^3], two[^2], four[^4].", 4))) {
            var xml = document.getDocument().xmlText();
            assertThat(xml).contains("w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>3</w:t>");
            assertThat(xml).contains("<w:footnoteReference w:id=\"2\"/>");
            assertThat(xml).contains("w:customMarkFollows=\"1\" w:id=\"4\"/><w:t>4</w:t>");
        }
    }

    @Test
    void noteThatSaysTheSameLeadsToTheFirst() throws IOException {
        try (var document = read(GivenManuscripts.repeating())) {
            var xml = notes(document).stream()
                    .map(note -> note.getCTFtnEdn().xmlText())
                    .toList();
            assertThat(xml.get(0)).contains("w:name=\"note_1\"");
            assertThat(xml.get(1)).contains("w:anchor=\"note_1\"");
            assertThat(document.getDocument().xmlText() + xml)
                    .satisfies(all -> assertThat(Pattern.compile("bookmarkStart w:id=\"(\\d+)\"")
                                    .matcher(all)
                                    .results()
                                    .map(found -> found.group(1)))
                            .hasSize(3)
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    @Tag("slow") // 1.1 s
    void textsKeepTheirLanguageAndLinksLeadOn() throws IOException, InvalidFormatException {
        try (var document = read(GivenManuscripts.ofEveryBlock())) {
            var xml = document.getDocument().xmlText();
            assertThat(xml)
                    .contains("<w:lang w:val=\"fr-FR\"/>", "w:anchor=\"paragraph_53\"", "w:name=\"paragraph_53\"");
            assertThat(document.getPackagePart().getRelationships())
                    .extracting(relation -> relation.getTargetURI().toString())
                    .contains("https://example.org/a?b=1&c=2");
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().get(1).getText()).contains("Yes | no", "<b>No</b>");
        }
    }

    @Test
    void wordsFromTheRightAreWrittenSo() throws IOException {
        try (var document = read(GivenManuscripts.saying("It says “الحق في الحماية”[^1].\n\nالحق في الحماية.", 1))) {
            assertThat(document.getDocument().xmlText())
                    .contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">الحق في الحماية</w:t></w:r>"
                            + "<w:r><w:rPr/><w:t xml:space=\"preserve\">\u200e</w:t>")
                    .contains(
                            "<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">الحق في الحماية.</w:t>");
        }
    }

    @Test
    void eachPageOfADraftSaysThatItIsOne() throws IOException {
        try (var document = read(GivenManuscripts.draft())) {
            assertThat(document.getHeaderList()).hasSize(1);
            assertThat(document.getHeaderList().get(0).getText()).contains("DRAFT");
        }
        try (var document = read(GivenManuscripts.ofEveryBlock())) {
            assertThat(document.getHeaderList().get(0).getText()).doesNotContain("DRAFT");
        }
    }

    @Test
    void equalManuscriptsAreEqualBytes() {
        assertThat(print(GivenManuscripts.ofEveryBlock())).isEqualTo(print(GivenManuscripts.ofEveryBlock()));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** Without the lines above the notes. */
    private static List<XWPFFootnote> notes(XWPFDocument document) {
        return document.getFootnotes().stream()
                .filter(note -> note.getId().intValue() > 0)
                .toList();
    }

    private static String text(XWPFFootnote note) {
        return note.getParagraphs().get(0).getText().strip();
    }

    private static XWPFDocument read(Manuscript manuscript) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(print(manuscript)));
    }

    private static byte[] print(Manuscript manuscript) {
        return GivenManuscripts.PRINTER.print(manuscript, DocumentFormat.DOCX);
    }
}
