package org.lanzarote.monitoring.files.visible;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.partitioningBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.lanzarote.monitoring.files.seal.FiledPdf;
import org.lanzarote.monitoring.platform.language.UnseenCharacters;

/** What the font of copies can print. What it cannot print leaves a mark that a reader sees. */
final class Printing {

    /** Stands for a character that cannot be printed. */
    static final String MARK = "\u25a1";

    /** The signs of Symbol and Wingdings, which word processors use for the points of a list. */
    private static final int POINTS_FROM = 0xF000;

    private static final int POINTS_TO = 0xF0FF;
    private static final CmapLookup FONT = font();

    private Printing() {}

    /** Whether the copy would show a text: more of its letters and digits can be printed than not. */
    static boolean isReadable(List<String> texts) {
        var printed = texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(partitioningBy(Printing::canPrint, counting()));
        return printed.getOrDefault(true, 0L) > printed.getOrDefault(false, 0L);
    }

    /**
     * The text with accents on their letters, without unseen characters and more accents than any script piles on a letter,
     * and with marks for what cannot be printed.
     */
    static String printed(String text) {
        var printed = new StringBuilder(text.length());
        var reading = new UnseenCharacters.CharacterReading();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(sign -> append(printed, sign, reading.read(sign)));
        return printed.toString();
    }

    private static void append(StringBuilder printed, int sign, boolean unseen) {
        switch (Character.getType(sign)) {
            case Character.FORMAT, Character.CONTROL -> {}
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> {
                if (!unseen) {
                    printed.append(canPrint(sign) ? Character.toString(sign) : MARK);
                }
            }
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                printed.append(' ');
            default -> {
                if (sign >= POINTS_FROM && sign <= POINTS_TO) {
                    printed.append('\u2022');
                } else if (canPrint(sign) && !unseen) {
                    printed.appendCodePoint(sign);
                } else {
                    printed.append(MARK);
                }
            }
        }
    }

    /** A script that runs from right to left would stand in the wrong order, so it is not printed. */
    private static boolean canPrint(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> false;
            default -> FONT.getGlyphId(sign) != 0;
        };
    }

    private static CmapLookup font() {
        try (var bytes = Objects.requireNonNull(FiledPdf.font(FiledPdf.SANS));
                var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
