package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Given a PDF of one page, with entries of its catalog and its page and objects as they are written. */
final class GivenCatalog {

    private GivenCatalog() {}

    /** A page with a sentence and what is drawn behind it, with resources besides its font. */
    static byte[] drawn(String resources, String drawing, String... objects) {
        var content = "BT /F1 12 Tf 50 700 Td (The law enters into force in May.) Tj ET\n" + drawing;
        var all = new String[objects.length + 1];
        all[0] = "<</Length %d>>\nstream\n%s\nendstream".formatted(content.length(), content);
        System.arraycopy(objects, 0, all, 1, objects.length);
        return with(
                "",
                "/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>" + resources
                        + ">>",
                all);
    }

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
