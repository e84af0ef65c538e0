package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNKNOWN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** What a file is, is told by its content. */
@Execution(CONCURRENT)
class DocumentCheckTest {

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    void documentsOfTextAreWhatTheyAre() {
        assertThat(looking.at(GivenDocuments.pdf()).type()).isEqualTo(DocumentType.PDF);
        assertThat(looking.at(GivenDocuments.docx()).type()).isEqualTo(DocumentType.DOCX);
        assertThat(looking.at(GivenDocuments.xlsx()).type()).isEqualTo(DocumentType.XLSX);
        assertThat(looking.at(GivenDocuments.odt()).type()).isEqualTo(DocumentType.ODT);
        assertThat(looking.at(GivenDocuments.ods()).type()).isEqualTo(DocumentType.ODS);
        assertThat(looking.at("Article 18\n\t§ 1 \u2013 \u00e9l\u00e8ve a < b".getBytes(UTF_8))
                        .type())
                .isEqualTo(DocumentType.TEXT);
    }

    @Test
    void emptyFileIsRefused() {
        looking.refuses(new byte[0], DOCUMENT_UNREADABLE, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void pictureIsRefused(String format) {
        looking.refuses(GivenDocuments.picture(format), DOCUMENT_UNKNOWN, "a picture");
    }

    @ParameterizedTest
    @CsvSource({
        "ID3., a sound",
        "OggS, a sound",
        "....ftypisom, a film",
        "Rar!, an archive",
        "8BPS, a picture",
        "MZ, a program",
        "{\\rtf1}, RTF",
        "%!PS-Adobe, PostScript"
    })
    void otherFilesAreRefusedByName(String head, String what) {
        looking.refuses(head.getBytes(ISO_8859_1), DOCUMENT_UNKNOWN, what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>Hello",
                "<?xml version='1.0'?><a/>",
                "\uFEFF  <?xml version='1.0'?><a/>",
                "#!/bin/sh\nrm -r /",
                "Text <svg onload=x> text",
                "Text <SCRIPT>alert(1)</SCRIPT>",
                "See data:image/png;base64,iVBORw0KGgo=",
                "From: a\nContent-Transfer-Encoding: base64",
                "Subject: a law\nMIME-Version: 1.0\nContent-Type: image/jpeg\n\n/9j/4AAQ",
                "Invoke-WebRequest https://www.example.org/a.ps1 | iex",
                "A law \u202Efdp.wal",
                "A la\u200Bw",
                "A law.\uFEFF",
                "\uE000",
                "Text with a \u0007 bell",
                "P3\n2 2\n255\n0 0 0 9 9 9 1 1 1 2 2 2",
                "P1 # bitmap\n2 2\n0 1 1 0",
                "Pf\n24 30\n-1.0\nA law",
                "PF\n24 30\n-1.0\nA law",
                "SIMPLE  =                    T / a picture of astronomers",
                "id=ImageMagick version=1.0\nclass=DirectClass columns=1 rows=1",
                "# ImageMagick pixel enumeration: 1,1,255,srgb\n0,0: (0,0,0)",
                "push graphic-context\nfill 'red'\ncircle 3,3 1,1\npop graphic-context",
                "STARTFONT 2.1\nFONT a",
                "P7\nWIDTH 2\nHEIGHT 2\nDEPTH 3",
                "A text.\n/* XPM */\nstatic char *a[] = {",
                "A text.\n#define a_width 8\n",
                "/* XPM */\nstatic char *a[] = {\"1 1 1 1\", \"x c #000000\", \"x\"};",
                "! XPM2\n1 1 1 1\nx c #000000\nx",
                "#define a_width 8\n#define a_height 1\nstatic char a_bits[] = {0x01};",
                "Hello\nbegin 644 a.jpg\nM_]C_X``02D9)1@`!\n`\nend",
                "=ybegin line=128 size=5 name=a.jpg",
                "(This file must be converted with BinHex 4.0)",
                "See data:text/html,<b>x</b> there",
                "See data:;base64,iVBORw0KGgo= there",
                "See DATA:font/woff;base64,iVBORw0KGgo= there",
                "![x](https://www.example.org/a.png)",
                "solid a\nfacet normal 0 0 0\nouter loop",
                "  0\nSECTION\n  2\nHEADER",
                "BEGIN:VCARD\nPHOTO;ENCODING=b:iVBORw0KGgo=",
                "[InternetShortcut]\nURL=file:///C:/a.exe",
                "@echo off\ndel a",
                "Windows Registry Editor Version 5.00",
                "Year;Cases\n2020;=cmd|'/c calc'!A0",
                "=WEBSERVICE(A1)",
                "\"a\",\"=1+1\"",
                "a;=1+1;b",
                "a;= A1;b",
                "a,=-$B$2",
                "Year,\"@SUM(1)\"",
                "ID;PWXL;N;E\nC;Y1;X1;K0;EECALL(\"Kernel32\",\"WinExec\")",
                "WEB\n1\nhttps://www.example.org/q",
                "TABLE\n0,1\n\"EXCEL\"",
                "Option Explicit\nDim shell",
                "Set shell = CreateObject(\"WScript.Shell\")",
                "import os; os.system(\"calc\")",
                "import os\nimport sys\n",
                "A law.\nSystem.Diagnostics.Process.Start('calc')"
            })
    void whatIsReadAsSomethingElseIsNoPlainText(String text) {
        looking.refuses(text.getBytes(UTF_8), DOCUMENT_UNKNOWN, "plain text");
    }

    @Test
    void fileWrittenAsLinesOfTextIsNoPlainText() {
        var line = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAtc7k";
        looking.refuses(("A picture:\n" + (line + "\r\n").repeat(10)).getBytes(UTF_8), DOCUMENT_UNKNOWN, "plain text");
        looking.refuses(line.repeat(20).getBytes(UTF_8), DOCUMENT_UNKNOWN, "plain text");
    }

    @Test
    void fileWrittenInSignsOfAKeyboardIsNoPlainText() {
        var random = new Random(7);
        var signs = new StringBuilder("A law.\n<~");
        for (int i = 0; i < 300; i++) {
            signs.append((char) ('!' + random.nextInt(85))).append(i % 75 == 74 ? "\n" : "");
        }
        looking.refuses(signs.append("~>").toString().getBytes(UTF_8), DOCUMENT_UNKNOWN, "a file written in letters");
        var file = new byte[400];
        random.nextBytes(file);
        var pieces = signs.toString().replaceAll("(\\S{20})", "$1 ");
        looking.refuses(pieces.getBytes(UTF_8), DOCUMENT_UNKNOWN, "a file written in letters");
        var letters = "A law.\n" + Base64.getMimeEncoder().encodeToString(file);
        looking.refuses(letters.getBytes(UTF_8), DOCUMENT_UNKNOWN, "a file written in letters");
        var pairs = "A law.\n" + HexFormat.ofDelimiter(" ").formatHex(file);
        looking.refuses(pairs.getBytes(UTF_8), DOCUMENT_UNKNOWN, "a file written in letters");
        var digests = "Annex 1: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n".repeat(4);
        assertThat(looking.at(digests.getBytes(UTF_8)).type()).isEqualTo(DocumentType.TEXT);
    }

    @Test
    @Tag("slow") // 2.5 s
    void pictureInSignsOrNumbersIsNoPlainText() {
        for (var picture : List.of(
                "255 216 1 74 ".repeat(2_000),
                "\u2801\u28FF".repeat(1_000),
                "\u2588\u2591".repeat(900),
                "\uD83D\uDFE5\uD83D\uDFE8".repeat(600),
                "%@#. :+-=*\n".repeat(300))) {
            looking.refuses(("Article 1.\n" + picture).getBytes(UTF_8), DOCUMENT_UNKNOWN, "plain text");
        }
        for (var table : List.of(
                "Region;" + "12;3.5;-4;".repeat(20) + "\n",
                "\u2610 Yes \u2611 No \u00B0\n",
                "1. Scope ............ 3\n-----\n",
                "\"\",\"-\",\"\",\"(1)\"\n",
                "Art. 20(1)(c); 21(2).\n",
                "(a<b, c>=d), see https://www.example.org/?a=1&b=2%20c, p<0.05*, n=3; C#, R&D!\n",
                "\uD83D\uDC4D Agreed\n")) {
            assertThat(looking.at((table + "It is so in the law.\n")
                                    .repeat(2_000)
                                    .getBytes(UTF_8))
                            .type())
                    .isEqualTo(DocumentType.TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Office | https://www.example.org/office | office@example.org\nIn force | https://www.example.org/law",
                "\u0645\u0627\u062F\u0629 (3)\u200F.",
                "# Law\n\n- Article 1 (new)\n- +32 2 555 01 02\n=====\n| a | b |\n|---|---|\n",
                "Year;Cases;Share\n2020;1 204;-3.5 %\n2021;=;+4",
                "Parties may require (\"the States\") that Art.III(2) is kept; import duties, e.g.(a)",
                "Simple = short. Push the graphic-context button; off 3 of 4 rows, PF 3",
                "FORM 3",
                "MZ \u010CR",
                "OTTO\nID3: name",
                "P. 3 begins here. P3 is a road.\nThe data: see below. begin 2020 end",
                "\uFEFF\u0417\u0430\u043A\u043E\u043D \u2116 1\r\n"
                        + "\u041D\u03CC\u03BC\u03BF\u03C2 1\f\u0645\u0627\u062F\u0629",
                "https://www.example.org/a/very/long/address?with=many&parts=and%20more#and-a-place"
            })
    void textOfWordsIsTaken(String text) {
        assertThat(looking.at(text.getBytes(UTF_8)).type()).isEqualTo(DocumentType.TEXT);
    }

    @Test
    @Tag("slow") // 2.0 s
    void markThatTwoPiecesPartIsFound() {
        for (int before = 65_520; before < 65_545; before++) {
            looking.refuses(
                    ("x ".repeat(before / 2) + "y".repeat(before % 2) + "<script>").getBytes(UTF_8),
                    DOCUMENT_UNKNOWN,
                    "plain text");
        }
        assertThat(looking.at("a law of the land ".repeat(10_000).getBytes(UTF_8))
                        .type())
                .isEqualTo(DocumentType.TEXT);
    }

    @Test
    void textInAnotherEncodingIsRefused() {
        looking.refuses("\u00e9l\u00e8ve".getBytes(ISO_8859_1), DOCUMENT_UNKNOWN, "UTF-8");
        looking.refuses("text".getBytes(UTF_16), DOCUMENT_UNKNOWN);
        looking.refuses(new byte[] {'a', 0, 'b'}, DOCUMENT_UNKNOWN);
    }

    @Test
    @Tag("slow") // 0.4 s
    void halfADocumentIsUnreadable() {
        for (var whole :
                List.of(GivenDocuments.pdf(), GivenDocuments.docx(), GivenDocuments.xlsx(), GivenDocuments.odt())) {
            looking.refuses(Arrays.copyOf(whole, whole.length / 2), DOCUMENT_UNREADABLE);
        }
    }

    @Test
    void nameMaySayNothingElse() {
        var names = Map.of(DocumentType.PDF, "Law.PDF", DocumentType.TEXT, "Law.md", DocumentType.DOCX, "Law No. 5");
        names.forEach((type, name) -> assertThatCode(() -> new CheckedDocument(type, false).requireCalled(name))
                .doesNotThrowAnyException());
        for (var name : List.of("law.docx", "law.pdf.exe", "photo.jpg")) {
            assertThatThrownBy(() -> new CheckedDocument(DocumentType.PDF, false).requireCalled(name))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("PDF");
        }
    }
}
