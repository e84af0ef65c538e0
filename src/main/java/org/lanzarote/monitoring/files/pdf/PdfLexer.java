package org.lanzarote.monitoring.files.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;

/** Divides bytes of a PDF, or of what is written like one, into its words, without a look at what they mean. */
final class PdfLexer {

    /** The kinds of words. */
    enum PdfWordKind {
        COMMENT,
        STRING,
        HEXADECIMAL,
        NAME,
        NUMBER,
        SIGN,
        WORD,
        END
    }

    private static final int SHOWN = 40;
    /** The longest name that a PDF may have, in bytes, of which each may be written as # and two digits. */
    private static final int LONGEST_NAME = 127;

    private final ByteBuffer bytes;
    private int before;
    private int start;
    private int end;

    PdfLexer(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Goes on at another place. */
    void moveTo(int place) {
        end = place;
    }

    int length() {
        return end - start;
    }

    /** Whether the present word is longer than any name, or any number that a program writes. */
    boolean isLong() {
        return length() > LONGEST_NAME + 1
                && text(3 * LONGEST_NAME + 2).replaceAll("#..", "#").length() > LONGEST_NAME + 1;
    }

    /** The present word, or its beginning where it is long. */
    String text() {
        return text(SHOWN);
    }

    /** At most so much of the present word. */
    String text(int most) {
        return text(start, Math.min(length(), most));
    }

    private String text(int from, int length) {
        var text = new byte[length];
        bytes.get(from, text);
        return new String(text, ISO_8859_1);
    }

    boolean is(String word) {
        return length() == word.length() && text().equals(word);
    }

    /** The white space before the present word; empty where it is a blank, which divides words. */
    String blanks() {
        return start - before == 1 && at(before) == ' ' ? "" : text(before, start - before);
    }

    PdfWordKind next() {
        before = end;
        while (at(end) >= 0 && PdfSigns.isSpace(at(end))) {
            end++;
        }
        start = end;
        int first = at(end);
        if (first < 0) {
            return PdfWordKind.END;
        }
        return switch (first) {
            case '%' -> comment();
            case '(' -> string();
            case '<' -> at(end + 1) == '<' ? sign(2) : hexadecimal();
            case '>' -> sign(at(end + 1) == '>' ? 2 : 1);
            case '[', ']', '{', '}', ')' -> sign(1);
            default -> word(first);
        };
    }

    private PdfWordKind comment() {
        while (at(end) >= 0 && at(end) != '\n' && at(end) != '\r') {
            end++;
        }
        return PdfWordKind.COMMENT;
    }

    private PdfWordKind string() {
        int depth = 0;
        for (; at(end) >= 0; end++) {
            int one = at(end);
            if (one == '\\') {
                end++;
            } else if (one == '(') {
                depth++;
            } else if (one == ')' && --depth == 0) {
                end++;
                return PdfWordKind.STRING;
            }
        }
        end = bytes.limit();
        return PdfWordKind.STRING;
    }

    private PdfWordKind hexadecimal() {
        while (at(end) >= 0 && at(end) != '>') {
            end++;
        }
        end = Math.min(end + 1, bytes.limit());
        return PdfWordKind.HEXADECIMAL;
    }

    private PdfWordKind sign(int length) {
        end += length;
        return PdfWordKind.SIGN;
    }

    private PdfWordKind word(int first) {
        boolean number = first != '/';
        do {
            number &= PdfSigns.isOfNumber(at(end));
            end++;
        } while (at(end) >= 0 && !PdfSigns.isSpace(at(end)) && !PdfSigns.isApart(at(end)));
        return first == '/' ? PdfWordKind.NAME : number ? PdfWordKind.NUMBER : PdfWordKind.WORD;
    }

    private int at(int place) {
        return place < bytes.limit() ? Byte.toUnsignedInt(bytes.get(place)) : -1;
    }
}
