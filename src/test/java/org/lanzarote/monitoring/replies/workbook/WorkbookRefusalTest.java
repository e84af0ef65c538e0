package org.lanzarote.monitoring.replies.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.replies.workbook.Filling.export;
import static org.lanzarote.monitoring.replies.workbook.Filling.exported;
import static org.lanzarote.monitoring.replies.workbook.Filling.load;
import static org.lanzarote.monitoring.replies.workbook.Filling.loadWhatIsWell;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;

/** What is no form, or is more than one, is refused, and changes nothing. */
@QuarkusTest
class WorkbookRefusalTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIP = "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/"
            + "officeDocument/2006/relationships/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>";

    @BeforeEach
    void aRoundWithEveryKindOfQuestion() {
        GivenEveryKind.launched("FRA", "DEU");
    }

    @AfterEach
    void nothingWasSaved() {
        focalPoint("FRA").get("/rounds/2/replies/FRA/answers").then().body("answers", anEmptyMap());
    }

    @Test
    void whatIsNoWorkbookIsUnreadable() {
        refused(new byte[0], "form-unreadable");
        refused("Reply;1.1;Yes".getBytes(UTF_8), "form-unreadable");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}, "form-unreadable");
        refused(Tampering.withNothing().add("letter.txt", "Dear all").bytes(), "form-unreadable");
        refused(Tampering.withNothing().add(TYPES, "<Types/>").bytes(), "form-unreadable");
        var form = export("FRA");
        refused(Arrays.copyOf(form, form.length / 2), "form-unreadable");
        refused(new Tampering(form).remove("xl/workbook.xml").bytes(), "form-unreadable");
    }

    @Test
    @Tag("slow") // 1.4 s
    void noiseIsRefusedWhereverItStands() {
        var random = new Random(4);
        for (int i = 0; i < 60; i++) {
            var form = export("FRA");
            for (int damage = 0; damage < 20; damage++) {
                form[random.nextInt(form.length)] = (byte) random.nextInt(256);
            }
            load(form).then().statusCode(422);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/embeddings/Letter.docx",
                "xl/activeX/activeX1.xml",
                "xl/ctrlProps/ctrlProp1.xml",
                "xl/macrosheets/sheet1.xml",
                "xl/connections.xml",
                "customUI/customUI.xml"
            })
    void partsThatDoSomethingAreUnsafe(String part) {
        refused(new Tampering(export("FRA")).add(part, "<x/>").bytes(), "form-unsafe");
    }

    @ParameterizedTest
    @CsvSource({
        "sheet.main+xml, sheet.macroEnabled.main+xml",
        "</Types>, <Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"
    })
    void typesOfMacrosAreUnsafe(String one, String other) {
        refused(edited(TYPES, types -> types.replace(one, other)), "form-unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"externalLinkPath", "image", "attachedTemplate"})
    void linksToOtherFilesAreUnsafe(String kind) {
        var relationship = RELATIONSHIP.formatted(kind, "file:///C:/numbers.xlsx");
        refused(
                edited("xl/_rels/workbook.xml.rels", part -> part.replace("</Relationships>", relationship)),
                "form-unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/sharedStrings.xml", TYPES, "xl/_rels/workbook.xml.rels"})
    void documentTypesAreUnsafe(String part) {
        var type = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        refused(edited(part, xml -> xml.replaceFirst("\\?>", "?>" + type)), "form-unsafe");
    }

    @Test
    @Tag("slow") // 0.5 s
    void whatUnpacksToTooMuchIsUnsafe() {
        refused(
                new Tampering(export("FRA"))
                        .add("xl/media/image1.png", new byte[60_000_000])
                        .bytes(),
                "form-unsafe");
        refused(
                new Tampering(export("FRA"))
                        .add("xl/theme/theme1.xml", " ".repeat(30_000_000))
                        .bytes(),
                "form-unsafe");
        var many = new Tampering(export("FRA"));
        IntStream.range(0, 1_000).forEach(i -> many.add("xl/media/image" + i + ".png", "x"));
        refused(many.bytes(), "form-unsafe");
    }

    @Test
    void hundredThousandRowsAreTooMany() {
        var rows = IntStream.rangeClosed(1_000, 101_000)
                .mapToObj("<row r=\"%d\"/>"::formatted)
                .collect(Collectors.joining());

        load(edited(SHEET, sheet -> sheet.replace("</sheetData>", rows + "</sheetData>")))
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"))
                .body("detail", containsString("20000 rows"));
    }

    @Test
    void fileOfMoreThanFiveMegabytesIsTooLarge() {
        load(new byte[5 * 1024 * 1024]).then().statusCode(422);
        load(new byte[5 * 1024 * 1024 + 1]).then().statusCode(413).body("detail", containsString("5242880"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZZZ1\"/>",
                "<c r=\"A99999999999\"/>",
                "<c r=\"A90\" t=\"s\"><v>2000000000</v></c>",
                "<c r=\"A90\" t=\"s\"><v>99999999</v></c>",
                "<c r=\"A90\" t=\"s\"><v>-1</v></c>",
                "<c r=\"A90\" t=\"b\"><v>maybe</v></c>",
                "<c r=\"A90\" t=\"secret\"><v>1</v></c>",
                "<c r=\"A90\"><v>one</v></c>",
                "<c r=\"A90\"><f t=\"shared\" si=\"7\"/></c>",
                "<c r=\"A90\"><v>&unknown;</v></c>"
            })
    @Tag("slow") // 0.6 s
    void cellsThatNoProgramWritesAreUnreadable(String cell) {
        refused(
                edited(SHEET, sheet -> sheet.replace("</sheetData>", "<row r=\"90\">" + cell + "</row></sheetData>")),
                "form-unreadable");
    }

    @Test
    void sheetsAreWhatTheyWere() {
        var renamed = exported("FRA");
        renamed.workbook.setSheetName(0, "Answers");
        refused(renamed.bytes(), "form-foreign");
        for (var missing : new String[] {"7", "form"}) {
            var form = exported("FRA");
            form.workbook.removeSheetAt(form.workbook.getSheetIndex(missing));
            refused(form.bytes(), "form-foreign");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Reply!A5, 1.1",
        "Reply!B9, Court",
        "7!A2, month",
        "form!A1, another form",
        "form!A2, 3",
        "form!A3, France",
        "form!A5, DE",
        "form!B7, many",
        "form!A8, 77"
    })
    @Tag("slow") // 0.8 s
    void cellsThatSayWhatIsWhatAreWhatTheyWere(String place, String text) {
        refused(exported("FRA").fill(place, text).bytes(), "form-foreign");
    }

    @Test
    void formOfAnotherPartyIsForeign() {
        load(export("DEU"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/form-foreign"))
                .body("detail", containsString("DEU"));
    }

    @Test
    void formOfAnotherVersionOfTheQuestionnaireIsOutdated() {
        load(exported("FRA").fill("form!A4", 2).bytes())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/form-outdated"));
    }

    private static byte[] edited(String part, UnaryOperator<String> change) {
        return new Tampering(export("FRA")).edit(part, change).bytes();
    }

    private static void refused(byte[] form, String type) {
        load(form).then().statusCode(422).body("type", equalTo("/problems/" + type));
        loadWhatIsWell(form).then().statusCode(422).body("type", equalTo("/problems/" + type));
    }
}
