package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Given a PDF of one page, with entries of its catalog and its page and objects as they are written. */
final class GivenCatalog {

    private GivenCatalog() {}

    static byte[] with(String catalog, String page, String... objects) {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        object(file, table, "<</Type/Catalog/Pages 2 0 R" + catalog + ">>");
        object(file, table, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object(file, table, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + page + ">>");
        for (var object : objects) {
            object(file, table, object);
        }
        int places = file.length();
        int size = 4 + objects.length;
        return file.append("xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(size, table, size, places))
                .toString()
                .getBytes(ISO_8859_1);
    }

    private static void object(StringBuilder file, StringBuilder table, String content) {
        int number = (int) table.toString().lines().count();
        table.append("%010d 00000 n \n".formatted(file.length()));
        file.append(number).append(" 0 obj\n").append(content).append("\nendobj\n");
    }
}
