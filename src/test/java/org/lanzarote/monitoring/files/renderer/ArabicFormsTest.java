package org.lanzarote.monitoring.files.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
    void documentHasTheWordsOfAQuotation() throws IOException {
        var quotation = "كل طفل 2 دليل";
        var manuscript = GivenManuscripts.saying("It says “" + quotation + "”, in full.\n\n" + quotation, 0);
        try (var document = Loader.loadPDF(GivenManuscripts.PRINTER.print(manuscript, DocumentFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document)).contains("كل طفل", "دليل");
        }
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
