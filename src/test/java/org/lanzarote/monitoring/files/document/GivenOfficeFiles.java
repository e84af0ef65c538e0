package org.lanzarote.monitoring.files.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Given statutes and tables of figures, as POI writes them. */
final class GivenOfficeFiles {

    private static final Map<String, Consumer<XWPFDocument>> FEATURES = Map.of(
            "table", GivenOfficeFiles::table,
            "notes", GivenOfficeFiles::notes,
            "contents", XWPFDocument::createTOC,
            "header", GivenOfficeFiles::header,
            "fields", GivenOfficeFiles::fields,
            "comment", GivenOfficeFiles::comment,
            "landscape", GivenOfficeFiles::landscape,
            "list", GivenOfficeFiles::list,
            "links", GivenOfficeFiles::links,
            "protected", document -> document.enforceTrackedChangesProtection());

    private GivenOfficeFiles() {}

    /** One of each feature, and in each language one with all of them. */
    static Map<String, byte[]> texts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        FEATURES.forEach((name, feature) -> all.put(name + ".docx", text(GivenStatute.EN, List.of(feature))));
        for (var statute : GivenStatute.values()) {
            all.put(statute + ".docx", text(statute, List.copyOf(FEATURES.values())));
        }
        return all;
    }

    static Map<String, byte[]> tables() {
        Map<String, Consumer<XSSFSheet>> features = Map.of(
                "formulas", GivenOfficeFiles::formulas,
                "formats", GivenOfficeFiles::formats,
                "notes", GivenOfficeFiles::cellNotes,
                "rules", GivenOfficeFiles::rules,
                "list", GivenOfficeFiles::listed,
                "print", GivenOfficeFiles::print);
        Map<String, byte[]> all = new LinkedHashMap<>();
        features.forEach((name, feature) -> all.put(name + ".xlsx", table(List.of(feature))));
        all.put("all.xlsx", table(List.copyOf(features.values())));
        return all;
    }

    private static byte[] text(GivenStatute statute, List<Consumer<XWPFDocument>> features) {
        var document = new XWPFDocument();
        document.getProperties().getCoreProperties().setTitle(statute.title);
        document.getProperties().getExtendedProperties().setCompany("Ministry");
        document.getProperties().getCustomProperties().addProperty("Version", 3);
        document.createStyles();
        var title = document.createParagraph();
        title.setStyle("Heading1");
        title.createRun().setText(statute.title);
        for (var number : GivenStatute.ARTICLES) {
            var run = document.createParagraph().createRun();
            run.setBold(true);
            run.setUnderline(UnderlinePatterns.SINGLE);
            run.setText(number + " " + statute.article);
            run.addBreak(BreakType.PAGE);
        }
        features.forEach(feature -> feature.accept(document));
        return written(document);
    }

    private static void table(XWPFDocument document) {
        var table = document.createTable(4, 3);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(1).getCell(1).setText("12 \u2013 18");
        table.getRow(1).getCell(1).setColor("DDEEFF");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.DOTTED, 4, 0, "4472C4");
        for (int column = 0; column < 3; column++) {
            var head = table.getRow(0).getCell(column);
            head.setText("Year " + column);
            var shade = head.getCTTc().addNewTcPr().addNewShd();
            shade.setVal(STShd.PCT_10);
            shade.setColor("auto");
            shade.setFill("auto");
        }
        table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
    }

    private static void notes(XWPFDocument document) {
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("Official Journal No. 5");
        document.createParagraph().addFootnoteReference(note);
        var end = document.createEndnote();
        end.createParagraph().createRun().setText("As amended");
        document.createParagraph().addFootnoteReference(end);
    }

    private static void header(XWPFDocument document) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Ministry of Justice");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        field(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), " PAGE \\* MERGEFORMAT ");
    }

    private static void fields(XWPFDocument document) {
        for (var code : List.of(
                "NUMPAGES",
                "REF _Ref5 \\h",
                "SEQ Table \\* ARABIC",
                "TC \"I\" \\l 1",
                "STYLEREF \"Heading 1\"",
                "DATE \\@ \"d MMMM\"",
                "HYPERLINK \"https://www.example.org/law\" \\t \"_blank\"",
                " = 1 + 2 ",
                "FORMTEXT")) {
            field(document.createParagraph(), code);
        }
        document.createParagraph().getCTP().addNewFldSimple().setInstr("SAVEDATE");
    }

    private static void field(XWPFParagraph paragraph, String code) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(code);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void comment(XWPFDocument document) {
        var comment = document.createComments().createComment(BigInteger.ONE);
        comment.setAuthor("A. Official");
        comment.createParagraph().createRun().setText("To be checked");
        document.createParagraph().getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
    }

    private static void landscape(XWPFDocument document) {
        var size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(16838);
        size.setH(11906);
    }

    private static void list(XWPFDocument document) {
        var numbering = document.createNumbering();
        var number = numbering.addNum(BigInteger.ONE);
        var item = document.createParagraph();
        item.setNumID(number);
        item.createRun().setText("First");
    }

    private static void links(XWPFDocument document) {
        document.createParagraph()
                .createHyperlinkRun("https://www.example.org/law")
                .setText("the law");
        document.createParagraph()
                .createHyperlinkRun("mailto:office@example.org")
                .setText("the office");
        document.createParagraph().getCTP().addNewBookmarkStart().setName("_Ref5");
    }

    private static byte[] table(List<Consumer<XSSFSheet>> features) {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Cases (2020)");
        for (int row = 0; row < 20; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "Year" : "" + (2000 + row));
            sheet.getRow(row).createCell(1).setCellValue(row == 0 ? "Cases" : "" + row * 7.5);
        }
        features.forEach(feature -> feature.accept(sheet));
        workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue(GivenStatute.RU.article);
        return written(workbook);
    }

    private static void formulas(XSSFSheet sheet) {
        var row = sheet.createRow(30);
        int column = 0;
        for (var formula : List.of(
                "SUM(B2:B20)/COUNTIF(B2:B20,\">5\")",
                "IFERROR(VLOOKUP(\"2001\",A2:B20,2,FALSE),0)",
                "TEXT(TODAY(),\"yyyy\")",
                "HYPERLINK(\"https://www.example.org/\",\"law\")",
                "'Cases (2020)'!A1&\"|\"",
                "SUMPRODUCT((A2:A9=\"x\")*(B2:B9))",
                "INDEX(A:A,MATCH(MAX(B:B),B:B,0))",
                "ROUND(AVERAGE($B$2:B20),2)",
                "IF(ISBLANK(A1),\"[none]\",LEFT(A1,3))")) {
            row.createCell(column++).setCellFormula(formula);
        }
        var name = sheet.getWorkbook().createName();
        name.setNameName("Cases");
        name.setRefersToFormula("'Cases (2020)'!$B$2:$B$20");
    }

    private static void formats(XSSFSheet sheet) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("#,##0.00 \u20ac"));
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        sheet.getRow(3).getCell(1).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(40, 41, 0, 3));
        sheet.createFreezePane(1, 1);
        sheet.autoSizeColumn(0);
    }

    private static void cellNotes(XSSFSheet sheet) {
        var help = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = help.createClientAnchor();
        var note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(help.createRichTextString("Estimated"));
        sheet.getRow(2).getCell(1).setCellComment(note);
        var link = help.createHyperlink(HyperlinkType.URL);
        link.setAddress("https://www.example.org/figures");
        sheet.getRow(4).getCell(0).setHyperlink(link);
    }

    private static void rules(XSSFSheet sheet) {
        var validation = sheet.getDataValidationHelper();
        sheet.addValidationData(validation.createValidation(
                validation.createExplicitListConstraint(new String[] {"yes", "no"}),
                new CellRangeAddressList(1, 9, 2, 2)));
        var conditions = sheet.getSheetConditionalFormatting();
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("B2:B20")},
                conditions.createConditionalFormattingRule(ComparisonOperator.GT, "100"));
    }

    private static void listed(XSSFSheet sheet) {
        sheet.createTable(new AreaReference("A1:B20", sheet.getWorkbook().getSpreadsheetVersion()));
        sheet.protectSheet("secret");
    }

    private static void print(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getHeader().setCenter("&A");
        sheet.getFooter().setRight("Page &P / &N");
        sheet.getWorkbook().setPrintArea(0, "$A$1:$B$20");
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:B20"));
    }

    private static byte[] written(POIXMLDocument document) {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
