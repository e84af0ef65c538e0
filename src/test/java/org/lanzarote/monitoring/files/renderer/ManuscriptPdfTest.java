package org.lanzarote.monitoring.files.renderer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.platform.language.Language;

/** What a PDF of a document is to those who read, file or hear it. */
class ManuscriptPdfTest {

    @Test
    @Tag("slow") // 4.5 s
    void everyBlockConformsToPdfAAndToPdfUa() {
        assertThat(PdfConformance.findings(print(GivenManuscripts.ofEveryBlock())))
                .isEmpty();
        assertThat(PdfConformance.findings(print(GivenManuscripts.draft()))).isEmpty();
    }

    @Test
    void notesStandAtTheFootOfThePageThatCallsThem() throws IOException {
        var text = "A sentence[^1].\n\n" + "Words of a page.\n\n".repeat(80) + "Another[^2][^3].";
        try (var document = Loader.loadPDF(print(GivenManuscripts.saying(text, 3)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(document, document.getNumberOfPages())).contains("Another2\u20093.");
            assertThat(text(document, 1))
                    .contains("1 See the reply, submission 1")
                    .doesNotContain("submission 2");
            assertThat(text(document, document.getNumberOfPages())).contains("2 See the reply, submission 2");
        }
    }

    @Test
    @Tag("slow") // 0.5 s
    void readersWhoDoNotSeeAreToldWhatIsANote() throws IOException {
        try (var document = Loader.loadPDF(print(GivenManuscripts.ofEveryBlock()))) {
            var notes = structure(document).stream()
                    .filter(element -> "Note".equals(element.getStructureType()))
                    .map(PDStructureElement::getElementIdentifier)
                    .toList();
            assertThat(notes).hasSize(7).doesNotHaveDuplicates().doesNotContainNull();
            assertThat(structure(document))
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "H4", "P", "L", "Table", "TH", "Link");
            assertThat(structure(document))
                    .extracting(PDStructureElement::getLanguage)
                    .contains("fr");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("I. Introduction");
        }
    }

    @Test
    void contentsNameThePages() throws IOException {
        var text = "Words of a page.\n\n".repeat(80);
        var sample = GivenManuscripts.saying(text, 0);
        var blocks = new ArrayList<>(sample.blocks());
        blocks.add(new HeadingBlock(1, "last", "The last chapter"));
        try (var document = Loader.loadPDF(print(new Manuscript(
                "sample",
                Language.EN,
                "Title",
                List.of("A line"),
                null,
                GivenManuscripts.CHANGED,
                blocks,
                List.of(),
                Colophon.none(Language.EN))))) {
            assertThat(text(document, 1))
                    .containsPattern("The last chapter[ .]+" + document.getNumberOfPages() + "\\s");
            assertThat(text(document, 1)).contains("Page 1 / " + document.getNumberOfPages());
        }
    }

    @Test
    void numberOfAPageStandsBesideItsHeadingHoweverLongThatIs() throws IOException {
        var sample = GivenManuscripts.saying("Words.", 0);
        var blocks = new ArrayList<>(sample.blocks());
        for (int length = 1; length < 30; length++) {
            blocks.add(new HeadingBlock(
                    2,
                    "long-" + length,
                    "Recommandations du Comité sur l’abus et l’exploitation, " + "i".repeat(length)
                            + " spécifiques à la Fédération de Russie"));
        }
        try (var document = Loader.loadPDF(print(new Manuscript(
                "sample",
                Language.FR,
                "Title",
                List.of(),
                null,
                GivenManuscripts.CHANGED,
                blocks,
                List.of(),
                Colophon.none(Language.FR))))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document).lines().map(String::strip))
                    .contains("Sommaire")
                    .noneMatch(line -> line.matches("[0-9]+|.*’"));
        }
    }

    @Test
    void eachPageOfADraftSaysThatItIsOne() throws IOException {
        try (var document = Loader.loadPDF(print(GivenManuscripts.draft()))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).contains("DRAFT");
            }
        }
    }

    @Test
    void everyScriptIsPrintedWithEmbeddedFonts() throws IOException {
        try (var document = Loader.loadPDF(print(GivenManuscripts.ofEveryBlock()))) {
            var text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            assertThat(text).contains(GivenManuscripts.SCRIPTS);
            assertThat(text(document, 1)).startsWith("Factsheet – DENMARK & others");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void arabicIsFoundByItsLettersWhateverFormsTheyTake() throws IOException {
        var letters = new StringBuilder();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                letters.append(sign.getUnicode());
            }
        };
        try (var document = Loader.loadPDF(print(GivenManuscripts.ofEveryBlock()))) {
            stripper.getText(document);
        }
        assertThat(letters.toString())
                .containsPattern("[\u0621-\u064A]{5}")
                .doesNotContainPattern("[\uFB50-\uFDFF\uFE70-\uFEFC]");
    }

    @Test
    void quotationFromTheRightKeepsToItself() throws IOException {
        var signs = new StringBuilder();
        var places = new ArrayList<Float>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                if (sign.getUnicode().matches("[“”;¶]")) {
                    signs.append(sign.getUnicode());
                    places.add(sign.getXDirAdj());
                }
            }
        };
        try (var document =
                Loader.loadPDF(print(GivenManuscripts.saying("It says “للأطفال الحق في الحماية”[^1]; so¶", 1)))) {
            stripper.getText(document);
        }
        assertThat(signs).hasToString("“”;¶");
        assertThat(places).isSorted();
        assertThat(places.get(1) - places.get(0)).isGreaterThan(50);
    }

    @Test
    @Tag("slow") // 2.1 s
    void marksAndPunctuationStayWithTheirWord() throws IOException {
        var text = IntStream.range(0, 120)
                .mapToObj(length ->
                        "i".repeat(length) + " and one more word, see also [paragraph 53](#one). It holds for all"
                                + " Parties that take part[^1], as [II-5](#one); and for **everybody**[^1][^1]!")
                .collect(joining("\n\n"));
        try (var document = Loader.loadPDF(print(GivenManuscripts.saying(text, 1)))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document).lines().map(String::strip))
                    .anyMatch(line -> line.endsWith("53."))
                    .noneMatch(line -> line.matches("[1\\h]*[.,;!].*"));
        }
    }

    @Test
    void linksLeadToTheServiceAndOut() throws IOException {
        try (var document = Loader.loadPDF(print(GivenManuscripts.ofEveryBlock()))) {
            List<String> addresses = new ArrayList<>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                        assertThat(Objects.requireNonNull(link.getContents())).isNotEmpty();
                    }
                }
            }
            assertThat(addresses)
                    .contains(
                            "https://example.org/a?b=1&c=2",
                            "https://monitoring.example.org/rounds/2/replies/FRA/submissions/7");
        }
    }

    @Test
    @Tag("slow") // 0.7 s
    void equalManuscriptsAreEqualBytes() {
        assertThat(print(GivenManuscripts.ofEveryBlock())).isEqualTo(print(GivenManuscripts.ofEveryBlock()));
        assertThat(print(GivenManuscripts.draft())).isEqualTo(print(GivenManuscripts.draft()));
    }

    private static List<PDStructureElement> structure(PDDocument document) {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
    }

    private static byte[] print(Manuscript manuscript) {
        return GivenManuscripts.PRINTER.print(manuscript, DocumentFormat.PDF);
    }
}
