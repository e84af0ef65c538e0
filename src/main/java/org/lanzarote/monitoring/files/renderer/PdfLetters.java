package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Tells programs that search and copy a PDF which letters its signs of Arabic stand for: a sign is a form of a letter. */
final class PdfLetters {

    private static final String CODE = "<(\\p{XDigit}{4})>";
    private static final Pattern RANGE = Pattern.compile(CODE + " " + CODE + " " + CODE);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int HEXADECIMAL = 16;

    private PdfLetters() {}

    /** Tells it in a file that was written under an id made of the key. */
    static byte[] tell(byte[] printed, long key) {
        try (var document = Loader.loadPDF(printed)) {
            document.setDocumentId(key);
            for (var codes : codes(document)) {
                var told = told(new String(codes.createInputStream().readAllBytes(), ISO_8859_1));
                try (var out = codes.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(told.getBytes(ISO_8859_1));
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the fonts of the document say of their codes. */
    private static Set<COSStream> codes(PDDocument document) throws IOException {
        Set<COSStream> codes = new HashSet<>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                COSBase told = page.getResources().getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
                if (told instanceof COSStream stream) {
                    codes.add(stream);
                }
            }
        }
        return codes;
    }

    /** A table of codes, in which ranges with a sign of Arabic tell the letters of each code. */
    static String told(String codes) {
        return RANGE.matcher(codes).replaceAll(range -> {
            int sign = number(range.group(3));
            int last = sign + number(range.group(2)) - number(range.group(1));
            return IntStream.rangeClosed(sign, last).anyMatch(ArabicForms::isSign)
                    ? "<" + range.group(1) + "> <" + range.group(2) + "> [" + letters(sign, last) + "]"
                    : range.group();
        });
    }

    private static String letters(int sign, int last) {
        return IntStream.rangeClosed(sign, last)
                .mapToObj(one -> ArabicForms.letters(Character.toString(one)))
                .map(letters -> "<" + HEX.formatHex(letters.getBytes(UTF_16BE)) + ">")
                .collect(joining(" "));
    }

    private static int number(String code) {
        return Integer.parseInt(code, HEXADECIMAL);
    }
}
