package org.lanzarote.monitoring.files.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of Arabic take the forms that their neighbours ask for, wherever a text ends. */
class ArabicFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "طفل",
                "أطفال",
                "كل",
                "دليل",
                "ل",
                "لل",
                "لا",
                "إلا",
                "الأطفال",
                "فعل!",
                "طفل 2 طفل",
                "طِفْلُ",
                "ل2",
                "ـل",
                "لَا",
                "",
                " ",
                "ل ا",
                "الحق في الحماية"
            })
    void wordsAreReadAsTheyWereWritten(String words) {
        assertThat(ArabicForms.letters(ArabicForms.shape(words))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"ل, FEDD", "كل, FEDB FEDE", "كلا, FEDB FEFC", "دل, FEA9 FEDD", "لا, FEFB", "فعل!, FED3 FECC FEDE 21"})
    void lettersTakeTheFormOfTheirPlace(String word, String forms) {
        assertThat(ArabicForms.shape(word).codePoints().mapToObj(sign -> "%X".formatted(sign)))
                .containsExactly(forms.split(" "));
    }

    @Test
    void emphasisDoesNotDivideAWordNorASentence() throws IOException {
        assertThat(lines("ك*ت*ب **كل**\n\nIt says “المادة **20** من *القانون* 15.”, *so*."))
                .contains("لك بتك")
                .contains("It says “.15 نوناقلا نم 20 ةداملا”, so.");
    }

    @Test
    @Tag("slow") // 2.4 s
    void documentHasTheWordsOfAQuotation() throws IOException {
        for (var quotation : List.of(
                "كل طفل 2 دليل",
                "المادة 20 من القانون",
                "صدر القانون رقم 15 في عام 2024",
                "المادة **20** من *القانون*")) {
            var manuscript = GivenManuscripts.saying("It says “" + quotation + "”, in full.\n\n" + quotation, 0);
            try (var document = Loader.loadPDF(GivenManuscripts.PRINTER.print(manuscript, DocumentFormat.PDF))) {
                assertThat(new PDFTextStripper().getText(document)).contains("\n" + quotation.replace("*", "") + "\n");
            }
        }
    }

    @Test
    @Tag("slow") // 0.5 s
    void numbersStandWhereArabicHasThem() throws IOException {
        assertThat(lines("It says “المادة 20 من القانون”, so.\n\nصدر القانون رقم 15 في عام 2024.\n\nكل (طفل) 2 دليل"))
                .contains("It says “نوناقلا نم 20 ةداملا”, so.")
                .contains(".2024 ماع يف 15 مقر نوناقلا ردص")
                .contains("ليلد 2 (لفط) لك");
    }

    @Test
    @Tag("slow") // 0.9 s
    void bracketsStandAroundWhatIsInThem() throws IOException {
        assertThat(lines("“Word 2019 (ص. 7-9)”, here (المادة 20) and “طفل (see) (كل A)”."))
                .contains("“Word 2019 (9-7 .ص)”, here (20 ةداملا) and “لفط (see) (لك A)”.");
    }

    @Test
    void numberOfANoteStandsApartFromItsWords() throws IOException {
        assertThat(lines(GivenManuscripts.noted("It says so[^1].", "الصفحات 10-12.")))
                .contains("1 .12-10 تاحفصلا");
    }

    /** The letters of each line in the order in which they stand, from left to right. */
    private static List<String> lines(String markdown) throws IOException {
        return lines(GivenManuscripts.saying(markdown, 0));
    }

    private static List<String> lines(Manuscript manuscript) throws IOException {
        var lines = new TreeMap<Float, TreeMap<Float, String>>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                lines.computeIfAbsent(sign.getYDirAdj(), line -> new TreeMap<>())
                        .put(sign.getXDirAdj(), sign.getUnicode());
            }
        };
        try (var document = Loader.loadPDF(GivenManuscripts.PRINTER.print(manuscript, DocumentFormat.PDF))) {
            stripper.getText(document);
        }
        return lines.values().stream()
                .map(line -> String.join("", line.values()))
                .toList();
    }

    /** Every word of up to three letters, of those that join on both sides, on one, and on none. */
    @Test
    void everyWordHasForms() {
        String[] letters = {"", "ل", "ا", "ب", "د", "ء", "َ", "ـ", "2"};
        for (var first : letters) {
            for (var second : letters) {
                for (var third : letters) {
                    var word = first + second + third;
                    assertThat(ArabicForms.letters(ArabicForms.shape(word))).isEqualTo(word);
                }
            }
        }
    }
}
