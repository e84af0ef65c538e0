package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Given a PDF that is made for quick display on the web: its first page comes first, with a table of hints in bits. */
final class GivenQuickPdf {

    private static final String HINTS = "\1\2\3\0\0\0\0\5\0\0\0\7\0\1\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1";

    private GivenQuickPdf() {}

    static byte[] written() {
        // The places are of a fixed number of digits, so that a second writing, with the right ones, is as long.
        var first = write(List.of(0, 0, 0, 0, 0, 0, 0), 0, 0);
        var places = places(first);
        return write(places, places.get(6), first.length()).getBytes(ISO_8859_1);
    }

    private static String write(List<Integer> places, int hints, int length) {
        var linear =
                "%%PDF-1.5\n%%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<</Linearized 1/L %06d/H [ %06d %03d]/O 3/E 900/N 1/T 500>>\nendobj\n"
                        .formatted(length, hints, HINTS.length());
        var table = new StringBuilder("xref\n0 8\n0000000000 65535 f \n");
        places.forEach(place -> table.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        var trailer = "trailer\n"
                + "<</Size 8/Root 2 0"
                + " R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]>>\n";
        var drawing = "BT /F1 12 Tf 50 700 Td (A law) Tj ET";
        return linear
                + table
                + trailer
                + "startxref\n0\n%%EOF\n"
                + "2 0 obj\n<</Type/Catalog/Pages 4 0 R>>\nendobj\n"
                + "7 0 obj\n<</S 36/Length " + HINTS.length() + ">>\nstream\n" + HINTS + "\nendstream\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 4 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
                + "/Resources<</Font<</F1 6 0 R>>>>>>\nendobj\n"
                + "5 0 obj\n<</Length " + drawing.length() + ">>\nstream\r\n" + drawing + "\r\nendstream\nendobj\n"
                + "6 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
                + "4 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "startxref\n" + "%06d".formatted(linear.length()) + "\n%%EOF\n";
    }

    private static List<Integer> places(String file) {
        List<Integer> places = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            places.add(file.indexOf("\n" + number + " 0 obj") + 1);
        }
        return places;
    }
}
