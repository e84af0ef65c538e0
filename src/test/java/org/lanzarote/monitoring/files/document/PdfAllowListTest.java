package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.pdf;
import static org.lanzarote.monitoring.files.document.GivenDocuments.picture;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF has only those streams, operators, actions and bytes that a text needs. */
@Execution(CONCURRENT)
class PdfAllowListTest {

    private static final String JPEG = HexFormat.of().formatHex(picture("jpg"));

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    void shadingIsRefused() {
        refused(
                pdf((pdf, page, drawing) -> {
                    var function = stream(pdf, "0123456789ab");
                    function.setInt(COSName.FUNCTION_TYPE, 0);
                    var shading = new COSDictionary();
                    shading.setInt(COSName.SHADING_TYPE, 1);
                    shading.setItem(COSName.FUNCTION, function);
                    resource(page, "Shading", shading);
                }),
                "page 2",
                "shading");
        refused(
                pdf((pdf, page, drawing) -> {
                    var mesh = stream(pdf, "0123456789ab");
                    mesh.setInt(COSName.SHADING_TYPE, 4);
                    var pattern = new COSDictionary();
                    pattern.setInt(COSName.PATTERN_TYPE, 2);
                    pattern.setItem("Shading", mesh);
                    resource(page, "Pattern", pattern);
                }),
                "page 2",
                "shading");
        refused(drawn("/S1 sh"), "page 2", "sh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASCIIHexDecode", "AHx", "JPXDecode", "RunLengthDecode"})
    void streamThatIsNoPartOfATextIsRefused(String filter) {
        refused(
                pdf((pdf, page, drawing) -> {
                    var stream = stream(pdf, JPEG + ">");
                    stream.setItem(COSName.FILTER, COSName.getPDFName(filter));
                    resource(page, "XObject", stream);
                }),
                "page 2");
        refused(
                pdf((pdf, page, drawing) -> {
                    var stream = stream(pdf, JPEG + ">");
                    stream.setItem(COSName.FILTER, COSArray.ofCOSNames(List.of("ASCIIHexDecode", filter)));
                    page.getCOSObject().setItem("PieceInfo", dictionary("Private", stream));
                }),
                "page 2");
    }

    @Test
    void streamsOfAnotherKindAreRefusedWhereATextHasItsOwn() {
        for (var key : List.of("FontFile", "FontFile2", "FontFile3", "ToUnicode", "Metadata", "DestOutputProfile")) {
            refused(
                    pdf((pdf, page, drawing) -> {
                        var font = dictionary(key, packed(pdf, picture("jpg")));
                        resource(page, "Font", font);
                    }),
                    "page 2");
        }
        refused(
                pdf((pdf, page, drawing) -> {
                    var form = packed(pdf, picture("jpg"));
                    form.setName(COSName.SUBTYPE, "Form");
                    resource(page, "XObject", form);
                }),
                "page 2");
    }

    @Test
    void pictureInMetadataIsRefusedWhateverItsPrefix() {
        var xmp = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description>%s"
                + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
        for (var content : List.of(
                "<g:image xmlns:g='http://ns.adobe.com/xap/1.0/g/img/'>/9j/4AAQ</g:image>",
                "<p:a xmlns:p='http://www.example.org/'>x</p:a>",
                "<d:title xmlns:d='http://purl.org/dc/elements/1.1/'>" + "/9j/4AAQ".repeat(200) + "</d:title>",
                "<d:title xmlns:d='http://purl.org/dc/elements/1.1/' xmlns:q='urn:" + "A".repeat(900)
                        + "'>x</d:title>")) {
            refused(metadata(xmp.formatted(content)), "metadata");
        }
        assertThat(looking.at(metadata(
                                xmp.formatted("<d:title xmlns:d='http://purl.org/dc/elements/1.1/'>A law</d:title>")))
                        .type())
                .isEqualTo(DocumentType.PDF);
    }

    @Test
    void pictureInAnAppearanceIsRefused() {
        refused(
                pdf((pdf, page, drawing) -> {
                    var link = dictionary("AP", dictionary("N", stream(pdf, "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI")));
                    link.setName(COSName.SUBTYPE, "Link");
                    annotate(page, link);
                }),
                "page 2",
                "in its drawing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stamp", "Ink", "Anything", "PrinterMark"})
    void annotationThatNoTextNeedsIsRefused(String subtype) {
        refused(
                pdf((pdf, page, drawing) -> {
                    var annotation = new COSDictionary();
                    annotation.setName(COSName.SUBTYPE, subtype);
                    annotate(page, annotation);
                }),
                "page 2",
                subtype);
    }

    @Test
    void actionThatNoTextNeedsIsRefused() {
        for (var action : List.of("Anything", "Trans", "Thread", "Hide", "ResetForm")) {
            refused(
                    pdf((pdf, page, drawing) -> {
                        var orders = new COSDictionary();
                        orders.setName(COSName.S, action);
                        pdf.getDocumentCatalog().getCOSObject().setItem("OpenAction", orders);
                    }),
                    "the document as a whole",
                    action);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/OpenAction<</S/URI/URI(https://www.example.org/track)>>|URI",
                "/OpenAction[<</S/URI/URI(https://www.example.org/track)>>]|URI",
                "/OpenAction<</S/GoTo/D[1]/Next<</S/URI/URI(https://www.example.org/track)>>>>|URI",
                "/AA<</WC<</S/URI/URI(https://www.example.org/track)>>>>|URI",
                "/AA<</O<</S/Named/N/Print>>>>|Named",
                "/AA<</O<</S/GoTo/D[1]>>>>|GoTo",
                "/URI<</Base(file:///c:/)>>|links",
                "/Outlines<</First<</A<</S/Named/N/Print>>>>>>|Named",
                "/Outlines<</First<</A<</S/URI/URI(a.exe)>>>>>>|another file"
            })
    void whatActsWithoutAClickIsRefused(String entries, String what) {
        refused(GivenCatalog.with(entries, ""), "the document as a whole", what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/AA<</O<</S/URI/URI(https://www.example.org/track)>>>>|URI",
                "/Annots[<</Subtype/Link/A<</S/URI/URI(a.exe)>>>>]|another file",
                "/Annots[<</Subtype/Link/A<</S/Named/N/Print>>>>]|Named",
                "/Annots[<</Subtype/Link/PA<</S/URI/URI(https://www.example.org/)>>>>]|URI",
                "/Annots[<</Subtype/Widget/A<</S/URI/URI(https://www.example.org/)>>>>]|URI"
            })
    void orderOfAPageThatIsNoLinkIsRefused(String entries, String what) {
        refused(GivenCatalog.with("", entries), "page 1", what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction[3 0 R/XYZ null null 0]",
                "/OpenAction<</S/GoTo/D[3 0 R/Fit]>>",
                "/Outlines<</First<</Title(A)/Next<</Title(B)/A<</S/URI/URI(https://www.example.org/)>>>>>>>>",
                "/StructTreeRoot<</K<</S/Link/K<</Type/OBJR/Obj<</Subtype/Link/A<</S/URI/URI(mailto:a@example.org)>>>>>>>>>>"
            })
    void placeToBeginAtAndLinksAreTaken(String entries) {
        var link = "/Annots[<</Subtype/Link/A<</S/URI/URI(https://www.example.org/)>>>>]";
        assertThat(looking.at(GivenCatalog.with(entries, link)).type()).isEqualTo(DocumentType.PDF);
    }

    @Test
    void unknownOperatorIsRefused() {
        refused(drawn("1 0 0 anything"), "page 2", "anything");
    }

    private void refused(byte[] pdf, String... words) {
        looking.refuses(pdf, DOCUMENT_MORE_THAN_TEXT, words);
    }

    private static byte[] drawn(String operators) {
        return pdf((pdf, page, drawing) -> {
            var contents = new COSArray();
            contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
            contents.add(packed(pdf, operators.getBytes(ISO_8859_1)));
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
        });
    }

    private static byte[] metadata(String xmp) {
        return pdf((pdf, page, drawing) -> {
            var metadata = packed(pdf, xmp.getBytes(ISO_8859_1));
            metadata.setName(COSName.TYPE, "Metadata");
            metadata.setName(COSName.SUBTYPE, "XML");
            pdf.getDocumentCatalog().getCOSObject().setItem("Metadata", metadata);
        });
    }

    private static void resource(PDPage page, String kind, COSBase value) {
        page.getResources().getCOSObject().setItem(kind, dictionary("X1", value));
    }

    private static void annotate(PDPage page, COSDictionary annotation) {
        var all = new COSArray();
        all.add(annotation);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
    }

    private static COSStream stream(PDDocument pdf, String content) throws IOException {
        var stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(content.getBytes(ISO_8859_1));
        }
        return stream;
    }

    private static COSStream packed(PDDocument pdf, byte[] content) throws IOException {
        var stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private static COSDictionary dictionary(String key, COSBase value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }
}
