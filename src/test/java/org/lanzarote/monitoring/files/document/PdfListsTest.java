package org.lanzarote.monitoring.files.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** A file in the numbers, names or strings of a PDF is found, whether an object leads to it or none does. */
@Execution(CONCURRENT)
class PdfListsTest {

    private static final byte[] FILE = file();

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    void fileInAListIsRefusedWhereverItStands() {
        var words = Base64.getEncoder().encodeToString(FILE);
        for (var list : List.of(
                "[" + all(i -> FILE[i] & 0xFF) + "]",
                "<</W[" + all(i -> FILE[i] & 0xFF) + "]>>",
                "[" + all(i -> (i % 10 == 0 ? "[" : "") + (FILE[i] & 0xFF) + (i % 10 == 9 ? "]" : "")) + "]",
                "[" + hexadecimal("/", "") + "]",
                "<<" + hexadecimal("/", " 1") + ">>",
                "[" + hexadecimal("<", ">") + "]",
                "(" + words.replaceAll("(.{28})", "$1 ") + ")")) {
            refused("", list);
            if (!list.startsWith("[[")) {
                refused("/X 4 0 R", list);
            }
        }
    }

    @Test
    void listsOfATextAreTaken() {
        var font = "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[1[" + all(i -> 500 + i % 9) + "]]>>";
        var marks = "<</Type/StructElem/S/P/K[" + all(i -> i) + "]>>";
        var places = "<</Names[" + all(i -> "(section." + i + ")[3 0 R/XYZ 0 0 0]") + "]>>";
        assertThat(looking.at(GivenCatalog.with("/X[4 0 R 5 0 R 6 0 R]", "", font, marks, places))
                        .type())
                .isEqualTo(DocumentType.PDF);
    }

    @Test
    void fileInNamesOrNumbersIsRefused() {
        var letters = Base64.getUrlEncoder().encodeToString(FILE).substring(0, 6_000);
        var names = letters.replaceAll("(.{100})", "/$1\n").split("\n", -1);
        for (var object :
                List.of("/" + letters, "/" + letters.substring(0, 128), "<</X/" + letters + ">>", "1".repeat(6_000))) {
            refused("", object);
            refused("/X 4 0 R", object);
        }
        looking.refuses(GivenCatalog.with("", "", names), DOCUMENT_MORE_THAN_TEXT, "a file as a list");
        var drawing = "/" + letters + " MP";
        var stream = "<</Length " + drawing.length() + ">>\nstream\n" + drawing + "\nendstream";
        looking.refuses(GivenCatalog.with("", "/Contents 4 0 R", stream), DOCUMENT_MORE_THAN_TEXT, "a file as a list");
        assertThat(looking.at(GivenCatalog.with("", "", "/" + "#C3#A9".repeat(63)))
                        .type())
                .isEqualTo(DocumentType.PDF);
    }

    private void refused(String entry, String object) {
        looking.refuses(GivenCatalog.with(entry, "", object), DOCUMENT_MORE_THAN_TEXT, "a file as a list");
    }

    private static String all(IntFunction<Object> value) {
        return IntStream.range(0, FILE.length)
                .mapToObj(i -> value.apply(i).toString())
                .collect(joining(" "));
    }

    private static String hexadecimal(String before, String after) {
        return HexFormat.of().formatHex(FILE).replaceAll("(.{50})", before + "$1" + after + " ");
    }

    private static byte[] file() {
        var file = new byte[10_000];
        new Random(7).nextBytes(file);
        return file;
    }
}
