package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.openDocument;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNKNOWN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is found wherever it is written into a document: in each value and text, in one piece or in many. */
@Execution(CONCURRENT)
class HidingPlacesTest {

    private static final int SOME = 60;

    /** As many bytes as a small picture or program has. */
    private static final int BYTES = 20_000;

    private static final String TOLD = "values that no reader shows";

    private static final String SETTINGS = """
            <office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0">
            <office:settings>%s</office:settings></office:document-settings>
            """;

    private static final String SHEET = """
            <table:table xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">%s</table:table><text:p>""";

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    @Tag("slow") // 0.9 s
    void fileInSomePlaceIsRefused() {
        long seed = System.nanoTime();
        var places = places();
        Collections.shuffle(places, new Random(seed));
        refuse(places.subList(0, SOME), seed);
    }

    @Test
    @Tag("slow")
    void fileInAnyPlaceIsRefused() {
        refuse(places(), System.nanoTime());
    }

    /** Pieces that are each as short as such a value is, and together a file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOCX | word/document.xml   | </w:body>            | <w:p><w:pPr><w:snapToGrid w:val="COLOUR"/></w:pPr></w:p>
            DOCX | word/document.xml   | </w:body>            | <w:tbl><w:tblGrid><w:gridCol w:w="DIGITS"/></w:tblGrid></w:tbl>
            DOCX | word/document.xml   | </w:body>            | <w:p w:rsidR="00COLOUR"/>
            DOCX | word/document.xml   | </w:body>            | <w:p><w:bookmarkStart w:id="1" w:name="NAME"/></w:p>
            DOCX | word/document.xml   | </w:body>            | <w:p><w:r><w:rPr><w:rFonts w:ascii="NAME"/></w:rPr></w:r></w:p>
            DOCX | word/document.xml   | </w:body>            | BLANKS<w:p/>
            DOCX | word/document.xml   | </w:body>            | <w:pBLANKS/>
            DOCX | docProps/core.xml   | </cp:coreProperties> | <cp:version>WORD</cp:version>
            DOCX | docProps/core.xml   | </cp:coreProperties> | <dc:creator>WORD</dc:creator>
            XLSX | xl/worksheets/sheet1.xml | </sheetData>    | <row r="2" ht="DIGITS"/>
            XLSX | xl/worksheets/sheet1.xml | </sheetData>    | <row r="2"><c r="ADIGITS"/></row>
            XLSX | xl/workbook.xml     | </workbook>          | <definedNames><definedName name="a">DIGITS</definedName></definedNames>
            XLSX | xl/styles.xml       | </styleSheet>        | <numFmts><numFmt numFmtId="1" formatCode="NAME"/></numFmts>
            ODT  | content.xml         | <text:p>             | <text:section text:name="NAME"/>
            ODT  | content.xml         | <text:p>             | BLANKS<text:soft-page-break/>
            """)
    @Tag("slow") // 2.4 s
    void fileInManyPiecesIsRefused(DocumentType type, String part, String before, String piece) {
        var random = new Random(piece.hashCode());
        var pieces = many(random, piece);
        var file = given(type).edited(part, xml -> xml.replace(before, pieces + before));
        looking.refuses(file.bytes(), DOCUMENT_MORE_THAN_TEXT, TOLD);
    }

    @Test
    void fileInSettingsAndFiguresOfOpenDocumentIsRefused() {
        var random = new Random(5);
        var items = many(
                random, "<config:config-item config:name=\"Rsid\" config:type=\"int\">DIGITS</config:config-item>");
        looking.refuses(
                openDocument(DocumentType.ODT)
                        .with("settings.xml", SETTINGS.formatted(items))
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                TOLD);
        var cells = many(random, "<table:table-cell office:value-type=\"float\" office:value=\"DIGITS\"/>");
        looking.refuses(sheet("<table:table-row>" + cells + "</table:table-row>"), DOCUMENT_MORE_THAN_TEXT, TOLD);
    }

    /** What a page holds and does not show, in many pieces. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BLANKS q Q",
                "BT /F1 1 Tf 3 Tr (NAME) Tj ET",
                "BT /F1 1 Tf 7 Tr [(NAME)] TJ ET",
                "/Span <</ActualText (NAME)>> BDC EMC",
                "(NAME) gs",
                "1 0 0 1 DIGITS DIGITS cm",
                "0.DIGITS w"
            })
    @Tag("slow") // 1.5 s
    void fileOnAPageThatDoesNotShowItIsRefused(String piece) {
        var random = new Random(piece.hashCode());
        var file = GivenCatalog.drawn("", many(random, piece + "\n") + many(random, piece + "\n"));
        looking.refuses(file, DOCUMENT_MORE_THAN_TEXT, "data that no page shows");
    }

    @Test
    @Tag("slow") // 1.2 s
    void fileInWhatAnObjectOfAPdfSaysIsRefused() {
        var random = new Random(7);
        for (var entry : List.of("/A<</NAME 1>>", "/A(NAME)", "/ADIGITS DIGITS", "/A/NAME")) {
            var keyed = entry.replaceFirst("/A", "/ADIGITS");
            var page = many(random, keyed) + many(random, keyed);
            looking.refuses(GivenCatalog.with("", "/PieceInfo<<" + page + ">>"), DOCUMENT_MORE_THAN_TEXT);
        }
        var blanks = many(random, "BLANKS");
        looking.refuses(GivenCatalog.with("", blanks), DOCUMENT_MORE_THAN_TEXT, "data that no page shows");
    }

    @Test
    void fewBlanksThatAreAPatternAreRefusedAndManyThatAreNotAreTaken() {
        var random = new Random(3);
        looking.refuses(
                GivenCatalog.drawn(
                        "",
                        IntStream.range(0, 500)
                                .mapToObj(one -> filled("BLANKS", random))
                                .collect(joining())),
                DOCUMENT_MORE_THAN_TEXT,
                "data that no page shows");
        assertThat(looking.at(GivenCatalog.drawn("", " ".repeat(50_000) + "\r\n".repeat(50_000)))
                        .type())
                .isEqualTo(DocumentType.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The law of the land.BLANKS", "BLANKSThe law of the land.", "The lawBLANKSof the land."})
    @Tag("slow") // 1.4 s
    void fileInTheWhiteSpaceOfATextIsRefused(String line) {
        var text = many(new Random(5), line + "\n");
        looking.refuses(text.getBytes(UTF_8), DOCUMENT_UNKNOWN, "file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cols><col min='1' max='1' hidden='1'/></cols><sheetData><row><c><v>5</v></c></row></sheetData>",
                "<cols><col min='1' max='1' width='0'/></cols><sheetData><row><c r='A1'><v>5</v></c></row></sheetData>",
                "<sheetData><row r='1' hidden='true'><c r='A1'><f>B1</f></c></row></sheetData>",
                "<sheetData><row r='1' ht='0'><c r='A1'><v>5</v></c></row></sheetData>"
            })
    void hiddenRowsAndColumnsOfAWorkbookAreEmpty(String data) {
        looking.refuses(workbook(data), DOCUMENT_MORE_THAN_TEXT, "hidden rows or columns");
        for (var other : List.of("<[vf]>.*?</[vf]>", "hidden='\\w+'|width='0'|ht='0'")) {
            assertThat(looking.at(workbook(data.replaceAll(other, ""))).type()).isEqualTo(DocumentType.XLSX);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:visibility='collapse'>CELL</table:table-row>",
                "<table:table-row-group table:display='false'><table:table-row>CELL</table:table-row>"
                        + "</table:table-row-group>",
                "<table:table-column/><table:table-column table:number-columns-repeated='2' table:visibility='filter'/>"
                        + "<table:table-row><table:table-cell table:number-columns-repeated='2'/>CELL</table:table-row>"
            })
    void hiddenRowsAndColumnsOfASheetAreEmpty(String rows) {
        for (var cell : List.of(
                "<table:table-cell office:value-type='float' office:value='5'/>",
                "<table:table-cell><text:p>5</text:p></table:table-cell>")) {
            looking.refuses(sheet(rows.replace("CELL", cell)), DOCUMENT_MORE_THAN_TEXT, "hidden rows or columns");
        }
        assertThat(looking.at(sheet(rows.replace("CELL", "<table:table-cell/>")))
                        .type())
                .isEqualTo(DocumentType.ODS);
    }

    private static byte[] workbook(String data) {
        return given(DocumentType.XLSX)
                .edited("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("(?s)<sheetData>.*</sheetData>", data))
                .bytes();
    }

    private static byte[] sheet(String rows) {
        return given(DocumentType.ODS)
                .edited("content.xml", xml -> xml.replace("<text:p>", SHEET.formatted(rows)))
                .bytes();
    }

    private static GivenPackage given(DocumentType type) {
        return switch (type) {
            case DOCX -> GivenPackage.of(GivenDocuments.docx());
            case XLSX -> GivenPackage.of(GivenDocuments.xlsx());
            default -> openDocument(type);
        };
    }

    private static String many(RandomGenerator random, String piece) {
        int times = BYTES / (piece.contains("NAME") ? 15 : 3);
        return IntStream.range(0, times).mapToObj(one -> filled(piece, random)).collect(joining());
    }

    private static String filled(String piece, RandomGenerator random) {
        var blanks = random.ints(30, 0, 3)
                .mapToObj(blank -> " \t\n".substring(blank, blank + 1))
                .collect(joining());
        return piece.replace("NAME", HidingPlace.letters(random, 20))
                .replace("WORD", HidingPlace.letters(random, 20).replaceAll("[^a-z]", " "))
                .replace("COLOUR", "%06X".formatted(random.nextInt(1 << 24)))
                .replace("DIGITS", "%06d".formatted(random.nextInt(1_000_000)))
                .replace("BLANKS", blanks);
    }

    private void refuse(List<HidingPlace> places, long seed) {
        assertThat(HidingPlace.thoseTaken(places, looking, seed))
                .as("taken, with the seed %d", seed)
                .isEmpty();
    }

    private static List<HidingPlace> places() {
        Map<String, HidingPlace> places = new LinkedHashMap<>();
        List<byte[]> files = new ArrayList<>();
        files.addAll(GivenOfficeFiles.texts().values());
        files.addAll(GivenOfficeFiles.tables().values());
        files.add(GivenDocuments.odt());
        files.add(GivenDocuments.ods());
        files.stream()
                .flatMap(file -> HidingPlace.of(file).stream())
                .forEach(place -> places.putIfAbsent(place.toString(), place));
        return new ArrayList<>(places.values());
    }
}
