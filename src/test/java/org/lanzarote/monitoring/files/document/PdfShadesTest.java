package org.lanzarote.monitoring.files.document;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.ColouredPiecesTest.TOLD;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is one, too, where states of a drawing shade its pieces, or several upon another do. */
@Execution(CONCURRENT)
class PdfShadesTest {

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    /** States that mix each piece with what is below, so that a picture needs no colours. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ca %s                | /G# gs X Y 2 2 re f
            /CA %s                | /G# gs X Y m X 600 l S
            /ca %s                | BT /G# gs /F1 2 Tf 1 0 0 1 X Y Tm (M) Tj ET
            /ca 0.9/BM/Multiply   | REPEAT/G1 gs X Y 2 2 re fREPEAT
            /ca 0.06              | REPEAT/G1 gs X Y 2 2 re fREPEAT
            /ca 0.06              | BT /G1 gs /F1 2 Tf REPEAT1 0 0 1 X Y Tm (M) TjREPEAT ET
            /LW 1                 | # G 1 Tr BT /F1 2 Tf 1 0 0 1 X Y Tm (M) Tj ET
            /LW 1                 | q 1 0 0 1 X Y cm #.5 g /Square Do Q
            """)
    @Tag("slow") // 0.9 s
    void pictureOfShadesInAPdfIsRefused(String state, String piece) {
        var square = "<</Type/XObject/Subtype/Form/BBox[0 0 2 2]/Length 12>>\nstream\n0 0 2 2 re f\nendstream";
        var file = GivenCatalog.drawn(
                "/XObject<</Square 5 0 R>>/ExtGState<<" + states(state) + ">>", squares(piece), square);
        looking.refuses(file, DOCUMENT_MORE_THAN_TEXT, TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/SMask<</S/Luminosity/G 5 0 R>>", "/BM/Screen", "/TR<</FunctionType 2/N 1>>", "/Any 1"})
    void stateOfADrawingThatNoTextNeedsIsRefused(String entry) {
        var group = "<</Type/XObject/Subtype/Form/BBox[0 0 2 2]/Length 12>>\nstream\n0 0 2 2 re f\nendstream";
        var key = entry.replaceFirst("/(\\w+).*", "$1");
        looking.refuses(
                GivenCatalog.drawn("/ExtGState<</G1<<" + entry + ">>>>", "/G1 gs", group),
                DOCUMENT_MORE_THAN_TEXT,
                "a state of its drawing",
                key);
        looking.refuses(
                GivenCatalog.drawn("/ExtGState<</Subtype/Link/G1<<" + entry + ">>>>", "/G1 gs", group),
                DOCUMENT_MORE_THAN_TEXT,
                "a state of its drawing",
                key);
    }

    private static String states(String entries) {
        return IntStream.range(0, 16)
                .mapToObj(level -> "/G%d<<%s>>".formatted(level, entries.replace("%s", "0." + (10 + level * 5))))
                .collect(joining());
    }

    private static String squares(String piece) {
        var drawing = new StringBuilder();
        for (int row = 0; row < ColouredPiecesTest.SIDE; row++) {
            for (int column = 0; column < ColouredPiecesTest.SIDE; column++) {
                int level = ColouredPiecesTest.picture(row, column);
                var parts = piece.split("REPEAT", -1);
                var one = parts.length == 1 ? piece : parts[0] + (parts[1] + " ").repeat(level) + parts[2];
                drawing.append(one.replace("#.5", "0." + (10 + level * 5))
                                .replace("# G", "0." + (10 + level * 5) + " G")
                                .replace("#", "" + level)
                                .replace("X", "" + column * 2)
                                .replace("Y", "" + row * 2))
                        .append('\n');
            }
        }
        return drawing.toString();
    }
}
