package org.lanzarote.monitoring.files.visible;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;

/** Of an ODT, what its pages show is read, and none of the places in which a name was found. */
@Execution(CONCURRENT)
class OpenTextTest {

    private static final String O = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final String NAMES = " xmlns:office=\"" + O + "office:1.0\" xmlns:text=\"" + O + "text:1.0\""
            + " xmlns:style=\"" + O + "style:1.0\" xmlns:draw=\"" + O + "drawing:1.0\" xmlns:table=\"" + O
            + "table:1.0\""
            + " xmlns:fo=\"" + O + "xsl-fo-compatible:1.0\" xmlns:svg=\"" + O + "svg-compatible:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private static final String STYLES = "<office:automatic-styles>"
            + "<style:style style:name=\"Gone\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
            + "<style:style style:name=\"Pale\" style:family=\"paragraph\" style:parent-style-name=\"Quillfeather\">"
            + "<style:text-properties fo:color=\"#ffffff\"/></style:style>"
            + "<style:style style:name=\"Off\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
            + "</office:automatic-styles>";

    @TempDir
    Path folder;

    @Test
    void pagesAreRead() {
        assertThat(
                        read(
                                "<text:h text:style-name='Quillfeather'>A  heading</text:h>",
                                "<text:p>What <text:span>was</text:span><text:s/>said<text:note text:id='Quillfeather'>"
                                        + "<text:note-citation>1</text:note-citation><text:note-body><text:p>In a note</text:p>"
                                        + "</text:note-body></text:note> in<text:line-break/>two lines</text:p>",
                                "<text:list xml:id='Quillfeather'><text:list-item><text:p>A point</text:p></text:list-item></text:list>",
                                "<table:table table:name='Quillfeather'><table:table-row><table:table-cell><text:p>In a cell</text:p>"
                                        + "</table:table-cell></table:table-row></table:table>",
                                "<text:section text:name='Quillfeather'><text:p><text:a xlink:href='https://quillfeather.org'"
                                        + " office:title='Quillfeather'>Of a link</text:a></text:p></text:section>",
                                "<text:p><draw:frame draw:name='Quillfeather'><draw:text-box><text:p>In a box</text:p></draw:text-box>"
                                        + "<svg:title>Quillfeather</svg:title><svg:desc>Quillfeather</svg:desc></draw:frame></text:p>"))
                .containsExactly(
                        "A heading",
                        "What was said[1] in",
                        "two lines",
                        "[1] In a note",
                        "\u2022 A point",
                        "In a cell",
                        "Of a link",
                        "In a box");
    }

    @Test
    void rowOfATableIsALine() {
        assertThat(read(
                        "<table:table><table:table-column table:number-columns-repeated='4'/><table:table-header-rows>"
                                + row(cell("Region"), cell("2017"), cell("2018", "in parts"), cell("2019"))
                                + "</table:table-header-rows>"
                                + row(cell("North"), "<table:table-cell/>", cell("12"), cell("7"))
                                + row(
                                        "<table:covered-table-cell/>",
                                        "<table:table-cell table:number-columns-repeated='2'/>",
                                        cell("9"))
                                + row(
                                        "<table:table-cell table:number-columns-spanned='2'><text:p>East</text:p></table:table-cell>",
                                        "<table:covered-table-cell/>",
                                        cell("5<text:line-break/>6"),
                                        cell())
                                + row("<table:table-cell table:number-columns-repeated='4'/>")
                                + "</table:table>",
                        "<text:p>After</text:p>"))
                .containsExactly(
                        "Region | 2017 | 2018 / in parts | 2019",
                        "North | | 12 | 7",
                        "| | | 9",
                        "East | | 5 / 6 |",
                        "After");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:p><text:bookmark-start text:name='Quillfeather'/></text:p>",
                "<text:p><office:annotation><dc:creator>Quillfeather</dc:creator><text:p>Quillfeather</text:p>"
                        + "</office:annotation></text:p>",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>Quillfeather</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes>",
                "<text:p><text:span text:style-name='Gone'>Quillfeather</text:span></text:p>",
                "<text:p text:style-name='Pale'>Quillfeather</text:p>",
                "<text:p><text:hidden-text text:string-value='Quillfeather'>Quillfeather</text:hidden-text></text:p>",
                "<text:p><text:hidden-paragraph text:is-hidden='true'/>Quillfeather</text:p>",
                "<text:p><text:author-name>Quillfeather</text:author-name><text:sender-company>Quillfeather"
                        + "</text:sender-company><text:initial-creator>Quillfeather</text:initial-creator></text:p>",
                "<text:section text:display='none'><text:p>Quillfeather</text:p></text:section>",
                "<table:table table:style-name='Off'><table:table-row><table:table-cell><text:p>Quillfeather</text:p>"
                        + "</table:table-cell></table:table-row></table:table>",
                "<table:table><table:table-row table:visibility='collapse'><table:table-cell><text:p>Quillfeather</text:p>"
                        + "</table:table-cell></table:table-row></table:table>",
                "<text:user-field-decls><text:user-field-decl office:string-value='Quillfeather'/></text:user-field-decls>",
                "<!-- Quillfeather --><?q Quillfeather?><q:x xmlns:q='urn:q'>Quillfeather</q:x>"
            })
    void whatPagesDoNotShowIsNotRead(String xml) {
        assertThat(read("<text:p>What was said</text:p>", xml)).containsExactly("What was said");
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String... paragraphs) {
        return Stream.of(paragraphs)
                .map(text -> "<text:p>" + text + "</text:p>")
                .collect(joining("", "<table:table-cell>", "</table:table-cell>"));
    }

    private List<String> read(String... body) {
        var letter = GivenPackage.of(GivenDocuments.odt())
                .with(
                        "content.xml",
                        "<office:document-content" + NAMES + ">" + STYLES + "<office:body><office:text>"
                                + String.join("", body) + "</office:text></office:body></office:document-content>")
                .with("meta.xml", "<meta>Quillfeather</meta>");
        return new Seen(folder).of(letter.bytes(), DocumentType.ODT);
    }
}
