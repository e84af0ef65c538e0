package org.lanzarote.monitoring.files.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.files.seal.GivenReceipts.DIGEST;
import static org.lanzarote.monitoring.files.seal.GivenReceipts.KEY;
import static org.lanzarote.monitoring.files.seal.GivenReceipts.PREVIOUS;
import static org.lanzarote.monitoring.files.seal.GivenReceipts.SUBMITTED;
import static org.lanzarote.monitoring.files.seal.GivenReceipts.file;
import static org.lanzarote.monitoring.files.seal.GivenReceipts.first;
import static org.lanzarote.monitoring.files.seal.GivenReceipts.ofStakeholder;
import static org.lanzarote.monitoring.files.seal.GivenReceipts.supplement;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

@QuarkusTest
class ReceiptPdfTest {

    private static final BilingualText FRANCE = new BilingualText("France", "France");
    private static final BilingualText TURKIYE = new BilingualText("Türkiye", "Türkiye");

    @Inject
    ReceiptPdf pdf;

    @Test
    @Tag("slow") // 0.6 s
    void englishPageTellsEveryFact() throws IOException {
        var text = text(first("FRA", FRANCE, "Anne Müller", "loi-2026.pdf", "statistics.xlsx"), Language.EN);

        assertThat(text)
                .contains("Receipt of a State’s reply", "France (FRA)", "Monitoring round 2", "Submission No. 1")
                .contains("Questionnaire version 4", "Submitted 28 February 2027, 16:05:09 UTC", "By Anne Müller")
                .contains("through the service", "1 March 2027, 22:59:59 UTC (in time)", "Answers 58", "Attachments 2")
                .contains("None: this is the first submission.", "loi-2026.pdf · 1,234,567 bytes", "statistics.xlsx")
                .contains("What this receipt proves", "POST /receipts/verification", "INTACT", "ALTERED", "sha256sum")
                .doesNotContain("Reason");
        assertThat(text.replace(" ", ""))
                .contains(
                        DIGEST,
                        file("loi-2026.pdf").sha256(),
                        file("statistics.xlsx").sha256());
    }

    @Test
    void frenchPageTellsEveryFact() throws IOException {
        var text = text(supplement("Les chiffres de 2026\nsont connus."), Language.FR);

        assertThat(text)
                .contains("Récépissé de la réponse d’un État", "Chypre (CYP)", "Cycle de suivi 2", "Envoi n° 3")
                .contains("28 février 2027, 16 h 05 min 09 s UTC", "Par Μαρία Κύπρου", "Réponses 58")
                .contains("sur papier", "15 février 2027, 22 h 59 min 59 s UTC (envoi tardif)", "1 234 567 octets")
                .contains("Motif de cet envoi Les chiffres de 2026 sont connus.", "Ce que prouve ce récépissé");
        assertThat(text.replace(" ", "")).contains(DIGEST, PREVIOUS, "POST/receipts/verification");
    }

    @Test
    void pageOfAStakeholderTellsWhoSpokeAndOfNoOtherSubmission() throws IOException {
        var text = text(ofStakeholder("An organisation", "survey.pdf"), Language.EN);

        assertThat(text)
                .contains("Receipt of a stakeholder\u2019s submission", "Organisation An organisation", KEY.toString())
                .contains("Answers 3", "Comments on Parties 7", "survey.pdf", "INTACT")
                .doesNotContain("the one before", "No. 1", "SUPERSEDED", "Party ");
        assertThat(text(ofStakeholder("Une organisation"), Language.FR))
                .contains("contribution d\u2019une partie prenante", "Commentaires sur les Parties 7");
    }

    @Test
    @Tag("slow") // 0.6 s
    void digestsStandInGroupsThatAnEyeCanCompare() throws IOException {
        var groups = String.join(" ", DIGEST.split("(?<=\\G.{8})", -1)).strip();

        assertThat(text(first("FRA", FRANCE, "A"), Language.EN)).contains(groups);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Türkiye Şule Ğ İı",
                "Karel Šimůnek",
                "Κύπρος Γεώργιος",
                "Олександр Їжак",
                "ნინო ქართველი",
                "Արամ Հայրապետյան",
                "Łukasz Żółć",
                "Ðorđe Đurić",
                "Ħal-Għaxaq",
                "Guðrún Þórsdóttir",
                "Māris Ķēniņš",
                "Ștefan Țară"
            })
    @Tag("slow") // 0.7 s
    void namesStandInTheirOwnScript(String name) throws IOException {
        assertThat(text(first("TUR", TURKIYE, name, name + ".pdf"), Language.EN))
                .contains("By " + name, name + ".pdf", "Türkiye (TUR)");
    }

    @Test
    void accentsMeetTheirLetters() throws IOException {
        assertThat(text(first("CZE", FRANCE, "S\u030cimu\u030anek"), Language.EN))
                .contains("By Šimůnek");
    }

    /** Whoever named a file or gave a reason wrote text, never markup. */
    @Test
    void namesAreNoMarkup() throws IOException {
        var name = "<img src=\"file:///etc/hostname\"/> & {x} ]]> <!-- \"' \u0000\u0007\ufffe\ud800 😀 \u202efdp";

        assertThat(text(first("FRA", FRANCE, name, "https://example.org/a.css"), Language.EN))
                .contains("By <img src=\"file:///etc/hostname\"/> & {x} ]]> <!-- \"'", "https://example.org/a.css");
        assertThat(render(first("FRA", FRANCE, name), Language.EN)
                        .getPage(0)
                        .getResources()
                        .getXObjectNames())
                .isEmpty();
    }

    @Test
    void longNamesStayOnThePageAndManyFilesGetMorePages() throws IOException {
        var names = IntStream.range(0, 40).mapToObj(i -> i + "x".repeat(250)).toArray(String[]::new);
        var receipt = first("FRA", FRANCE, "A".repeat(400), names);

        assertThat(render(receipt, Language.EN).getNumberOfPages()).isGreaterThan(3);
        assertThat(text(receipt, Language.EN).replaceAll("\\s", ""))
                .contains(
                        "A".repeat(400), "39" + "x".repeat(250), file(names[39]).sha256());
    }

    @Test
    @Tag("slow") // 0.7 s
    void equalReceiptsHaveEqualBytes() {
        var receipt = supplement("Reason");

        assertThat(pdf.render(receipt, Language.FR)).isEqualTo(pdf.render(supplement("Reason"), Language.FR));
        assertThat(pdf.render(receipt, Language.FR)).isNotEqualTo(pdf.render(receipt, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "FR"})
    void pageSaysOfItselfWhatItIs(Language language) throws IOException {
        try (var document = render(supplement("Reason"), language)) {
            var information = document.getDocumentInformation();
            var catalog = document.getDocumentCatalog();

            assertThat(information.getTitle())
                    .startsWith(ReceiptLabel.STATE_REPLY.in(language))
                    .endsWith("3");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(SUBMITTED.truncatedTo(ChronoUnit.SECONDS));
            assertThat(catalog.getLanguage()).isEqualTo(language.name().toLowerCase(Locale.ROOT));
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "2027-02-28T16:05:09");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var document = render(supplement("Reason"), Language.EN)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(resources.getFontNames()).hasSize(3);
        }
    }

    private String text(Receipt receipt, Language language) throws IOException {
        try (var document = render(receipt, language)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private PDDocument render(Receipt receipt, Language language) throws IOException {
        return Loader.loadPDF(pdf.render(receipt, language));
    }
}
