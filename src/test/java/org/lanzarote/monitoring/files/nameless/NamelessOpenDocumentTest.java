package org.lanzarote.monitoring.files.nameless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;

/** The copy of an ODT or ODS tells what it says, and nobody who made it. */
class NamelessOpenDocumentTest {

    private static final String NAME = "Quillfeather";
    private static final String O = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final String CONTENT = "<office:document-content xmlns:office=\"" + O + "office:1.0\" xmlns:text=\""
            + O
            + "text:1.0\" xmlns:style=\"" + O + "style:1.0\" xmlns:draw=\"" + O + "drawing:1.0\" xmlns:meta=\"" + O
            + "meta:1.0\" xmlns:svg=\"" + O + "svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:officeooo=\"http://openoffice.org/2009/office\"><!-- Quillfeather -->"
            + "<office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Quillfeather_20_body\">"
            + "<style:text-properties officeooo:rsid=\"001234AB\"/></style:style></office:automatic-styles>"
            + "<office:body><office:text><text:tracked-changes><text:changed-region text:id=\"c1\"><text:insertion>"
            + "<office:change-info><dc:creator>Quillfeather</dc:creator><dc:date>2026-11-25T08:00:00</dc:date></office:change-info>"
            + "</text:insertion></text:changed-region></text:tracked-changes>"
            + "<text:p text:style-name=\"P1\">What was said<office:annotation><dc:creator>Quillfeather</dc:creator>"
            + "<dc:date>2026-11-25T08:00:00</dc:date><meta:creator-initials>Quillfeather</meta:creator-initials>"
            + "<text:p>A remark</text:p></office:annotation></text:p>"
            + "<text:p><draw:frame draw:name=\"Quillfeather\"><draw:text-box><text:p>In a box</text:p></draw:text-box>"
            + "<svg:title>Quillfeather</svg:title><svg:desc>Quillfeather</svg:desc></draw:frame></text:p>"
            + "</office:text></office:body></office:document-content>";

    private static final String STYLES =
            "<office:document-styles xmlns:office=\"" + O + "office:1.0\" xmlns:style=\"" + O
                    + "style:1.0\"><office:styles><style:style style:name=\"Quillfeather_20_body\" style:display-name=\"Quillfeather body\""
                    + " style:family=\"paragraph\" style:parent-style-name=\"Standard\"/></office:styles></office:document-styles>";

    private static final String MANIFEST = "<manifest:manifest xmlns:manifest=\"" + O + "manifest:1.0\">"
            + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
            + "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";

    @TempDir
    Path folder;

    @Test
    void copyNamesNobody() {
        var parts = Copying.parts(new Copying(folder).of(letter().bytes()));

        assertThat(parts.toString()).doesNotContainIgnoringCase(NAME).doesNotContain("2026-11", "001234AB", "meta.xml");
        assertThat(parts.keySet())
                .containsExactlyInAnyOrder("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml");
        assertThat(parts.get("content.xml"))
                .contains("What was said", "A remark", "In a box", "parent-style-name=\"Style1\"");
        assertThat(parts.get("styles.xml")).contains("style:name=\"Style1\"", "parent-style-name=\"Standard\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<text:author-name>Q</text:author-name>", "<text:sender-company/>", "<text:hidden-text/>"})
    void whatCannotBeTakenOutIsNamed(String xml) {
        var given = letter().edited("content.xml", content -> content.replace("What was said", xml));

        assertThatThrownBy(() -> new Copying(folder).of(given.bytes())).hasMessageContaining("content.xml, a field");
    }

    private static GivenPackage letter() {
        return GivenPackage.of(GivenDocuments.odt())
                .with("META-INF/manifest.xml", MANIFEST)
                .with("content.xml", CONTENT)
                .with("styles.xml", STYLES)
                .with("meta.xml", "<meta>Quillfeather</meta>")
                .with("settings.xml", "<settings>Quillfeather</settings>")
                .with("manifest.rdf", "<rdf>Quillfeather</rdf>")
                .with("META-INF/documentsignatures.xml", "<signed>Quillfeather</signed>");
    }
}
